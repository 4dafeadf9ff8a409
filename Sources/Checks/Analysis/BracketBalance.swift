import ICU
import Languages

/// The brackets of a text that have no partner.
struct BracketBalance {
  /// Their places, in UTF-16 units.
  private(set) var unmatched: [Int] = []

  init(_ text: AnalyzedText) {
    guard text.scanned.traits.contains(.bracket) else { return }
    let table = CharacterTable.shared
    var open: [(place: Int, close: UInt16)] = []
    for (index, unit) in text.units.enumerated() where table.traits(of: unit).contains(.bracket) {
      if let close = Self.pairs[unit] {
        open.append((index, close))
      } else if let bracket = Self.closing[unit] {
        if open.last?.close == bracket {
          open.removeLast()
        } else if !Self.isEnumerator(text.units, index) {
          unmatched.append(index)
        }
      }
    }
    unmatched += open.map(\.place)
    unmatched.sort()
  }

  /// The opening brackets and what closes them; a full-width bracket may be closed by a narrow one.
  private static let pairs: [UInt16: UInt16] = [
    0x28: 0x29, 0xFF08: 0x29, 0x5B: 0x5D, 0xFF3B: 0x5D, 0x300C: 0x300D, 0x300E: 0x300F, 0x3010: 0x3011, 0x300A: 0x300B,
    0x3014: 0x3015,
  ]

  private static let closing: [UInt16: UInt16] = {
    var closing = Dictionary(pairs.values.map { ($0, $0) }) { first, _ in first }
    closing[0xFF09] = 0x29
    closing[0xFF3D] = 0x5D
    return closing
  }()

  /// "a)" and "12)" number the items of a list.
  private static func isEnumerator(_ units: [UInt16], _ bracket: Int) -> Bool {
    let table = CharacterTable.shared
    var start = bracket
    while start > 0, bracket - start < 4,
      table.isLetter(units[start - 1]) || table.digitValue(of: units[start - 1]) != nil
    {
      start -= 1
    }
    guard (1...3).contains(bracket - start) else { return false }
    return start == 0 || table.kind(of: units[start - 1]) == .space || ".;,:".utf16.contains(units[start - 1])
  }
}
