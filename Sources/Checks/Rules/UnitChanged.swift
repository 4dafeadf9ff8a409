import Catalogs
import Languages

/// A number stands with another unit of the same kind than in the source.
///
/// 5 mg and 5 g, 5 days and 5 hours differ. A number that was converted to another unit is checked by its amount.
struct UnitChanged: MessageRule {
  static let id = "unit-changed"
  static let category = Finding.Category.units
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.equal.compactMap { change in
        guard change.source.form == .digits, change.target.form == .digits, let source = change.source.unit,
          let target = change.target.unit,
          source != target, Conversion.areComparable(source, target),
          !Conversion.agree(change.source.value.approximate, source, change.target.value.approximate, target)
        else { return nil }
        return pair.issue(
          change.target.unitRange ?? change.target.range,
          "the unit is \(target) here and \(source) in the source; correct it"
        )
      }
    }
  }
}
