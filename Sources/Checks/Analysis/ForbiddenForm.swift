import ICU

/// A form that must not stand for a term: whole words as they are written, but for case and accents.
///
/// An asterisk after a word stands for any ending.
struct ForbiddenForm: Sendable {
  private struct Word: Sendable {
    let letters: [CollationSearch.Letter]
    let isStem: Bool
  }

  private let words: [Word]
  private let hasSpaces: Bool

  /// `words` gives the letters of the words of a text.
  init(_ text: String, hasSpaces: Bool, words: (String) -> [[CollationSearch.Letter]]) {
    self.hasSpaces = hasSpaces
    self.words = text.split(separator: " ").flatMap { piece in
      words(String(piece)).map { Word(letters: $0, isStem: piece.hasSuffix("*")) }
    }
  }

  /// Where a text has it, in UTF-16 units.
  func range(in text: [CollationSearch.Word]) -> Range<Int>? {
    hasSpaces ? rangeOfWords(in: text) : rangeOfLetters(in: text)
  }

  /// Without spaces, where words end depends on what stands beside them, so only letters are compared.
  private func rangeOfLetters(in text: [CollationSearch.Word]) -> Range<Int>? {
    let wanted = words.flatMap(\.letters)
    let letters = text.flatMap { word in word.letters.map { (letter: $0, word: word.range) } }
    guard !wanted.isEmpty, letters.count >= wanted.count else { return nil }
    let start = (0...letters.count - wanted.count).first { start in
      wanted.indices.allSatisfy { letters[start + $0].letter == wanted[$0] }
    }
    return start.map { letters[$0].word.lowerBound..<letters[$0 + wanted.count - 1].word.upperBound }
  }

  private func rangeOfWords(in text: [CollationSearch.Word]) -> Range<Int>? {
    guard let last = words.indices.last, text.count >= words.count else { return nil }
    let start = (0...text.count - words.count).first { start in
      words.indices.allSatisfy { stands(words[$0], text[start + $0].letters) }
    }
    return start.map { text[$0].range.lowerBound..<text[$0 + last].range.upperBound }
  }

  private func stands(_ word: Word, _ letters: [CollationSearch.Letter]) -> Bool {
    word.isStem ? letters.starts(with: word.letters) : letters == word.letters
  }
}
