/// UTF-16 units, a bit for each, for asking about every unit of a text; a hash would take most of a rule's time.
struct UnitSet: Sendable {
  private var words = [UInt64](repeating: 0, count: 1024)

  init(_ units: some Sequence<UInt16>) {
    for unit in units { words[Int(unit >> 6)] |= 1 &<< UInt64(unit & 63) }
  }

  func contains(_ unit: UInt16) -> Bool { words[Int(unit >> 6)] & 1 &<< UInt64(unit & 63) != 0 }
}
