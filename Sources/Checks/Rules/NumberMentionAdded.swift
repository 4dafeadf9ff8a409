import Catalogs

/// A number of the source occurs in the translation more often than in the source.
///
/// Translators repeat numbers to make a sentence clear, so this is a note.
struct NumberMentionAdded: MessageRule {
  static let id = "number-mention-added"
  static let category = Finding.Category.numbers
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.repeatedMore.map { number in
        pair.issue(
          number.range,
          "\"\(pair.target.scanned[number.range])\" stands here more often than in the source; check it"
        )
      }
    }
  }
}
