import Catalogs
import ICU
import Languages

/// The translation has a third of the source's sentences, or less.
///
/// Sentences are joined in translation, but hardly three to one: some may be missing. Count them, and see whether each is
/// there. Languages that end sentences without marks are left alone.
struct SentenceCount: MessageRule {
  static let id = "sentence-count"
  static let category = Finding.Category.structure
  static let severity = Severity.note
  private static let least = 3

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.target.endsSentencesWithMarks else { return [] }
    return message.pairs.compactMap { pair in
      // Counting marks is cheap and tells most messages off.
      guard pair.source.units.count(where: { $0 == 0x2E || $0 == 0x3F || $0 == 0x21 }) >= Self.least else { return nil }
      let (source, target) = (pair.source.sentences.count, pair.target.sentences.count)
      guard source >= Self.least, target * 3 <= source else { return nil }
      return pair.issue(
        pair.target.content,
        "the source has \(source) sentences, the translation \(target); check that none is missing"
      )
    }
  }
}
