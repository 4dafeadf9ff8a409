import ICU

/// One form of a term, as it is looked for in a translation that may inflect it and turn its words round.
///
/// A word counts as there when one of the text begins with most of its letters, or holds still more of them anywhere, so
/// that endings, prefixes (Arabic "ال"), changed first letters (Welsh) and compounds (Hungarian) do not hide it.
struct TermForm: Sendable {
  private let words: [[CollationSearch.Letter]]
  private let hasSpaces: Bool

  /// The share of a word's letters that a word of the text must begin with.
  private static let leastAtStart = 0.6
  /// The share that must stand together inside a word of the text.
  private static let leastInside = 0.75
  /// Shorter words of a form of several are articles and prepositions, which change with the sentence.
  private static let leastLetters = 4

  /// `prefixes` are written together with words: a form may have one that the text has not.
  init(_ words: [[CollationSearch.Letter]], prefixes: [[CollationSearch.Letter]], hasSpaces: Bool) {
    let words = words.map { word in
      let prefix = prefixes.first { $0.count + 3 <= word.count && word.starts(with: $0) }
      return prefix.map { Array(word.dropFirst($0.count)) } ?? word
    }
    let isLong = words.contains { $0.count >= Self.leastLetters }
    self.words = hasSpaces ? words.filter { !isLong || $0.count >= Self.leastLetters } : [words.flatMap(\.self)]
    self.hasSpaces = hasSpaces
  }

  /// Whether the text has the form, inflected or with its words in another order.
  func isNear(_ text: [CollationSearch.Word]) -> Bool {
    if words.isEmpty { return true }
    let texts = hasSpaces ? text.map(\.letters) : [text.flatMap(\.letters)]
    return words.allSatisfy { word in
      texts.contains { hasSpaces ? isNear(word, $0) : isInside(word, $0, Self.leastAtStart) }
    }
  }

  private func isNear(_ word: [CollationSearch.Letter], _ other: [CollationSearch.Letter]) -> Bool {
    if word.count < Self.leastLetters { return isShortNear(word, other) }
    let common = zip(word, other).prefix { $0 == $1 }.count
    return common >= max(3, Self.share(Self.leastAtStart, of: word)) || isInside(word, other, Self.leastInside)
  }

  /// All of a short word: at the start of one of the text, or with no more letters round it than endings and prefixes have.
  private func isShortNear(_ word: [CollationSearch.Letter], _ other: [CollationSearch.Letter]) -> Bool {
    let isAlike = other.count <= word.count + 3
    if word.count == 3 { return other.starts(with: word) || (isAlike && isInside(word, other, 1)) }
    return isAlike && other.starts(with: word)
  }

  private static func share(_ share: Double, of word: [CollationSearch.Letter]) -> Int {
    Int((share * Double(word.count)).rounded(.up))
  }

  /// Whether a piece of the word of at least this share stands in the other.
  private func isInside(_ word: [CollationSearch.Letter], _ other: [CollationSearch.Letter], _ least: Double) -> Bool {
    let length = min(word.count, max(2, Self.share(least, of: word)))
    guard other.count >= length else { return false }
    return (0...word.count - length).contains { start in
      let piece = word[start..<start + length]
      return (0...other.count - length).contains { other[$0..<$0 + length].elementsEqual(piece) }
    }
  }
}
