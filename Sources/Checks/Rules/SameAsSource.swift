import Catalogs
import Languages

/// The translation is the source.
///
/// Names, numbers and codes may stay as they are; a text with several words in small letters was most likely forgotten.
struct SameAsSource: MessageRule {
  static let id = "same-as-source"
  static let category = Finding.Category.state
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.source.language != message.target.language else { return [] }
    return message.pairs.compactMap { pair in
      guard pair.source.scanned.folded == pair.target.scanned.folded, isText(pair.source) else { return nil }
      return pair.issue(pair.target.content, "the translation is the same as the source; translate it")
    }
  }

  private func isText(_ text: AnalyzedText) -> Bool {
    let words = text.scanned.words.filter { word in
      word.count > 1 && !text.hasMarkup(Set(MarkupSpan.Kind.allCases), at: word)
    }
    let small = words.count { text.units[$0.lowerBound] == text.scanned.folded[$0.lowerBound] }
    return small >= 2 || words.count >= 4
  }
}
