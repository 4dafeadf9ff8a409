import Catalogs
import ICU
import Languages

/// A catalog writes its numbers in two scripts' digits.
///
/// "5" here and "٥" there look like a mistake to a reader, and a voice may read one of them wrongly. The language's facts
/// say which digits its catalogs write.
struct DigitsMixed: CatalogRule {
  static let id = "digits-mixed"
  static let category = Finding.Category.numbers
  static let severity = Severity.note

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    var units: [UInt16: [Int]] = [:]
    for (places, zeros) in catalog.search(Self.zeros) { for zero in zeros { units[zero, default: []] += places } }
    let wanted = catalog.target.facts.writtenDigits.flatMap { NumberingSystems.digits(of: $0).first?.utf16.first }
    guard units.count > 1 || (wanted != nil && units.keys.first != wanted && !units.isEmpty) else { return [] }
    let usual = wanted ?? units.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
    return units.filter { $0.key != usual }.sorted { $0.key < $1.key }.map { zero, places in
      let digit = String(utf16: [zero + 5])
      let other = String(utf16: [(usual ?? 0x30) + 5])
      return CatalogIssue(
        unit: places[0],
        isWholeFile: true,
        "\(places.count) messages write digits like \"\(digit)\", and the catalog should write \"\(other)\"; write one kind"
      )
    }
  }

  /// The noughts of the scripts whose digits a text has.
  private static func zeros(_ text: String) -> [UInt16] {
    var zeros: [UInt16] = []
    DigitScan.scan(text) { scalar, digit in
      guard let digit, let unit = UInt16(exactly: scalar) else { return }
      let zero = unit - UInt16(digit)
      if !zeros.contains(zero) { zeros.append(zero) }
    }
    return zeros
  }
}
