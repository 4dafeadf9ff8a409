import Catalogs

/// The translation ends in another way than the source: without its full stop, or with one in place of a question mark.
///
/// Every script's own marks count: "。", "।", "۔", "؟". A voice raises its tone at a question mark and pauses at a stop.
struct EndPunctuation: MessageRule {
  static let id = "end-punctuation"
  static let category = Finding.Category.punctuation
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.target.endsSentencesWithMarks else { return [] }
    return message.pairs.compactMap { pair in
      let (source, target) = (SentenceEnd(pair.source), SentenceEnd(pair.target))
      guard source != target, isFault(source, target) else { return nil }
      let end = pair.target.content.upperBound
      return pair.issue(
        max(0, end - 1)..<end,
        "the translation ends with \(target.rawValue), the source with \(source.rawValue); correct it"
      )
    }
  }

  /// A stop too many is harmless, and so are the marks within sentences.
  private func isFault(_ source: SentenceEnd, _ target: SentenceEnd) -> Bool {
    switch source {
    case .question: target != .ellipsis
    case .stop: ![.ellipsis, .exclamation, .abbreviation].contains(target)
    case .colon: target == .none || target == .question
    case .none: target == .comma || target == .colon
    case .exclamation, .comma, .semicolon, .ellipsis, .abbreviation: false
    }
  }
}
