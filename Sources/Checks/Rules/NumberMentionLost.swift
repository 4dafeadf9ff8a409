import Catalogs

/// A number of the source occurs in the translation, but less often.
///
/// Translators hardly ever drop a mention of a number, so one that is gone was most likely lost. Where two sentences were
/// joined on purpose, write `# leaflet:ignore number-mention-lost: ` with the reason above the message.
struct NumberMentionLost: MessageRule {
  static let id = "number-mention-lost"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.repeatedLess.map { number in
        pair.issue(
          pair.target.content,
          "the source has \"\(pair.source.scanned[number.range])\" more often; write it as often, or say why not"
        )
      }
    }
  }
}
