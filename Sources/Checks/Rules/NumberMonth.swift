import Catalogs

/// A month of the source is missing from the translation.
///
/// The name of a month in a date must be there as a name, in full or short, or as its number: "3 March" is "3月3日".
struct NumberMonth: MessageRule {
  static let id = "number-month"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.missingMonths.map { month in
        pair.issue(pair.target.content, "the month \"\(pair.source.scanned[month.range])\" is missing; write it")
      }
    }
  }
}
