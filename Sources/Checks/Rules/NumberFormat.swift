import Catalogs

/// A number is written as the source writes it, and readers of the translation read another value.
///
/// "1.500" is one and a half in English and one thousand five hundred in German. Write it with the marks of the
/// translation's language.
struct NumberFormat: MessageRule {
  static let id = "number-format"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.copied.map { change in
        let value = change.target.value
        return pair.issue(
          change.target.range,
          "\"\(pair.target.scanned[change.target.range])\" reads as \(value) here, and the source says \(change.source.value); use this language's marks"
        )
      }
    }
  }
}
