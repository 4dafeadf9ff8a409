import ICU

/// How words are pronounced that the voice would say wrongly: a pronunciation lexicon (PLS 1.0).
struct PronunciationLexicon: Hashable, Sendable {
  /// What is said for a word.
  enum Pronunciation: Hashable, Sendable {
    /// Other words.
    case alias(String)
    /// Phonemes in the voice's own notation.
    case phonemes(String)

    /// As the voice is given it.
    var spoken: String {
      switch self {
      case .alias(let words): words
      case .phonemes(let phonemes): "[[\(phonemes)]]"
      }
    }
  }

  /// The path of its file; `nil` where the language has none.
  let file: String?
  private let entries: [String: Pronunciation]
  private let longest: Int

  /// No words.
  static let empty = PronunciationLexicon(file: nil, entries: [:])

  /// Makes a lexicon of words and phrases; case does not count.
  init(file: String?, entries: [String: Pronunciation]) {
    self.file = file
    self.entries = Dictionary(
      entries.map { (UnicodeText.caseFolded(UnicodeText.nfc($0.key)), $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    longest = self.entries.keys.map(\.utf16.count).max() ?? 0
  }

  /// What is said for a word or phrase.
  subscript(word: String) -> Pronunciation? {
    if entries.isEmpty || word.utf16.count > longest { return nil }
    return entries[UnicodeText.caseFolded(UnicodeText.nfc(word))]
  }

  /// Whether there is nothing to look up.
  var isEmpty: Bool { entries.isEmpty }

  /// Every entry by its folded grapheme.
  var all: [(word: String, pronunciation: Pronunciation)] {
    entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
