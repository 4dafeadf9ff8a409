import ICU
import Languages

/// The words that turn a sentence round: not, never, at least.
struct DecisiveWords: Sendable {
  private let whole: Set<String>
  /// The patterns that leave open how a word ends, by how it begins: few of a language's are compared with a word.
  private let beginnings: [Unicode.Scalar: [WordPattern]]
  private let others: [WordPattern]

  init(_ patterns: [WordPattern]) {
    whole = Set(patterns.filter { !$0.isOpenAtStart && !$0.isOpenAtEnd }.map(\.stem))
    let open = patterns.filter { !$0.isOpenAtStart && $0.isOpenAtEnd }
      .compactMap { pattern in Self.beginning(of: pattern.stem).map { ($0, pattern) } }
    beginnings = Dictionary(grouping: open, by: \.0).mapValues { $0.map(\.1) }
    others = patterns.filter(\.isOpenAtStart)
  }

  /// Whether a word in lower case is one of them.
  func contains(_ word: String) -> Bool {
    if whole.contains(word) { return true }
    if let beginning = Self.beginning(of: word), let patterns = beginnings[beginning],
      patterns.contains(where: { $0.matches(word) })
    {
      return true
    }
    return others.contains { $0.matches(word) }
  }

  private static func beginning(of text: String) -> Unicode.Scalar? { UnicodeText.nfc(text).unicodeScalars.first }
}
