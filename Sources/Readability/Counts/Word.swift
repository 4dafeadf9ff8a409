import ICU

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
    letters = text.letterCount
  }

  /// Whether it has more than six letters.
  public var isLong: Bool { letters >= TextCounts.longWordLetters }
}

extension String {
  /// The characters of category L; most words are ASCII, for which bytes tell.
  fileprivate var letterCount: Int {
    var count = 0
    for byte in utf8 {
      if byte >= 0x80 { return unicodeScalars.reduce(0) { $1.isLetter ? $0 + 1 : $0 } }
      if (0x61...0x7A).contains(byte | 0x20) { count += 1 }
    }
    return count
  }
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
  /// Its words; there is at least one.
  public let words: [Word]
  private let units: ArraySlice<UInt16>

  init(range: Range<Int>, units: ArraySlice<UInt16>, words: [Word]) {
    self.range = range
    self.units = units
    self.words = words
  }

  /// As written; made when it is asked for, since few sentences are shown.
  public var text: String { String(utf16: units) }

  /// How many words are spoken.
  public var spokenWordCount: Int { words.reduce(0) { $0 + $1.spoken.count } }
}
