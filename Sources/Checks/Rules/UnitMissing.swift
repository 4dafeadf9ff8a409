import Catalogs
import Languages

/// A dose or a temperature has lost its unit.
///
/// The rule looks for units of mass, volume and temperature, since those of time and length are often said in other words.
struct UnitMissing: MessageRule {
  static let id = "unit-missing"
  static let category = Finding.Category.units
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.equal.compactMap { change in
        guard change.source.form == .digits, change.target.form == .digits, let unit = change.source.unit,
          Self.doses.contains(unit), change.target.unit == nil,
          !change.target.beginsRange, !pair.target.unitNames.contains(unit)
        else { return nil }
        return pair.issue(change.target.range, "the number has no unit, and the source says \(unit); write it")
      }
    }
  }

  private static let doses: Set<String> = [
    "microgram", "milligram", "gram", "kilogram", "milliliter", "liter", "celsius",
  ]
}
