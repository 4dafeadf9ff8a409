/// A word of a text as written, and as a voice says it where that differs.
public struct Word: Hashable, Sendable {
  /// As written: "ibuprofen", "500".
  public let text: String
  /// UTF-16 units from the start of the text.
  public let offset: Int
  /// The words that are spoken: "five hundred" for "500", else the word itself.
  public let spoken: [SpokenWord]
}

/// A word as it is spoken.
public struct SpokenWord: Hashable, Sendable {
  /// The word.
  public let text: String
  /// Its characters of category L.
  public let letters: Int

  /// Makes a word and counts its letters.
  public init(_ text: String) {
    self.text = text
    letters = text.unicodeScalars.reduce(0) { $1.isLetter ? $0 + 1 : $0 }
  }

  /// Whether it has more than six letters.
  public var isLong: Bool { letters >= TextCounts.longWordLetters }
}

extension Unicode.Scalar {
  /// Whether the general category is L: marks belong to the letter before them.
  var isLetter: Bool {
    if isASCII { return (0x61...0x7A).contains(value | 0x20) }
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }
}

/// A sentence of a text.
public struct Sentence: Hashable, Sendable {
  /// Where it stands in the text, without the space around it, in UTF-16 units.
  public let range: Range<Int>
  /// As written.
  public let text: String
  /// Its words; there is at least one.
  public let words: [Word]

  /// How many words are spoken.
  public var spokenWordCount: Int { words.reduce(0) { $0 + $1.spoken.count } }
}
