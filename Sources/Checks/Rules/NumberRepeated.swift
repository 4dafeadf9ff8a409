import Catalogs

/// A number of the source occurs in the translation, but more or less often than in the source.
///
/// Translators hardly ever drop or add a mention of a number, so one that is gone was most likely lost. Where two
/// sentences were joined on purpose, write `# leaflet:ignore number-repeated: ` with the reason above the message.
struct NumberRepeated: MessageRule {
  static let id = "number-repeated"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.repeatedLess.map { number in
        pair.issue(
          pair.target.content,
          "the source has \"\(pair.source.scanned[number.range])\" more often; check that nothing is lost"
        )
      }
        + pair.numbers.repeatedMore.map { number in
          pair.issue(
            number.range,
            "\"\(pair.target.scanned[number.range])\" stands here more often than in the source; check it"
          )
        }
    }
  }
}
