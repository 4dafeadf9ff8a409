import Catalogs

/// A number has lost its decimal mark, or the mark has moved.
///
/// 2.5 mg becomes 25 mg. Write the number with the decimal mark of the translation's language.
struct NumberDecimal: MessageRule {
  static let id = "number-decimal"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.decimalMoved.map { change in
        let (source, target) = (pair.source.scanned[change.source.range], pair.target.scanned[change.target.range])
        return pair.issue(
          change.target.range,
          "\"\(target)\" does not equal the source's \"\(source)\"; check the decimal mark"
        )
      }
    }
  }
}
