/// What a text is made of.
///
/// Numbers and doses count as they are spoken: "500 mg" is three words of 21 letters.
public struct TextCounts: Hashable, Sendable {
  /// Words, as spoken.
  public var words = 0
  /// Sentences; a heading and a list item each end one.
  public var sentences = 0
  /// Paragraphs, headings and list items.
  public var blocks = 0
  /// Characters of category L (Unicode 15, section 4.5) in words: no marks, digits or punctuation.
  public var letters = 0
  /// The sum over all words of the square of their letters, which gives the variance of word length.
  public var squaredLetters = 0
  /// Words of seven letters and more: "more than six" (Björnsson 1968).
  public var longWords = 0
  /// Words that differ from all others, case aside.
  public var distinctWords = 0
  /// Letters by script, as ISO 15924 names it.
  public var lettersByScript: [String: Int] = [:]
  /// Runs of characters, in Japanese texts.
  public var characterRuns: CharacterRuns?
  /// Syllables; `nil` where they cannot be counted reliably in the language.
  public var syllables: SyllableCounts?

  /// The counts of an empty text.
  public init() {}

  /// Adds what was summed over the part of the text that follows.
  mutating func add(_ next: TextCounts) {
    words += next.words
    sentences += next.sentences
    blocks += next.blocks
    letters += next.letters
    squaredLetters += next.squaredLetters
    longWords += next.longWords
  }

  /// Nothing to score.
  public var isEmpty: Bool { words == 0 || sentences == 0 }

  /// From how many letters on a word is long.
  public static let longWordLetters = 7
}

/// The words of a text by their syllables.
public struct SyllableCounts: Hashable, Sendable {
  /// Syllables of all words.
  public var total: Int
  /// Words of one syllable.
  public var ofOne: Int
  /// Words of three syllables.
  public var ofThree: Int
  /// Words of four syllables.
  public var ofFour: Int
  /// Words of five syllables.
  public var ofFive: Int
  /// Words of six syllables and more.
  public var ofSixOrMore: Int

  /// Makes counts; those not given are 0.
  public init(total: Int = 0, ofOne: Int = 0, ofThree: Int = 0, ofFour: Int = 0, ofFive: Int = 0, ofSixOrMore: Int = 0)
  {
    self.total = total
    self.ofOne = ofOne
    self.ofThree = ofThree
    self.ofFour = ofFour
    self.ofFive = ofFive
    self.ofSixOrMore = ofSixOrMore
  }

  /// Words of three syllables and more.
  public var ofThreeOrMore: Int { ofThree + ofFourOrMore }
  /// Words of four syllables and more.
  public var ofFourOrMore: Int { ofFour + ofFiveOrMore }
  /// Words of five syllables and more.
  public var ofFiveOrMore: Int { ofFive + ofSixOrMore }

  /// Adds `count` words of so many syllables.
  public mutating func add(syllables: Int, words count: Int) {
    total += syllables * count
    switch syllables {
    case 1: ofOne += count
    case 3: ofThree += count
    case 4: ofFour += count
    case 5: ofFive += count
    case 6...: ofSixOrMore += count
    default: break
    }
  }
}
