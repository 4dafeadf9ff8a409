import ICU

/// Every word of a language that the checks look for, from ICU and from the language's data file.
public struct Lexicon: Sendable {
  /// The locale whose words they are.
  public let locale: LocaleTag
  private let trie: LexiconTrie
  /// Patterns open at their start, their letters backwards; `nil` for none.
  private let endings: LexiconTrie?
  /// How many words for whole numbers are known; with few, a number in words that is not found proves nothing.
  public let numberWordCount: Int
  /// Whether months are written with a capital, so that "may" is no month.
  public let monthsHaveCapitals: Bool
  /// Whether words for powers of ten stand before their numbers.
  public let scalesPrecede: Bool
  /// Whether the names of months are known.
  public let hasMonths: Bool
  /// What is written together with the word after it, such as Arabic "و".
  private let prefixes: [[UInt16]]

  /// The lexicon of a language: the data file's words first, then those that ICU spells.
  public init(_ facts: LanguageFacts) {
    let words = LexiconBuilder(facts)
    locale = facts.locale
    trie = LexiconTrie(words.words)
    endings = words.endings.isEmpty ? nil : LexiconTrie(words.endings)
    numberWordCount = words.numberWordCount
    monthsHaveCapitals = words.monthsHaveCapitals
    scalesPrecede = words.scalesPrecede
    hasMonths = words.hasMonths
    prefixes = facts.prefixes.map(Self.fold)
  }

  /// The units of a word in the form that words are compared in.
  static func fold(_ word: String) -> [UInt16] {
    word.utf16.map(CharacterTable.shared.fold).filter { !CharacterTable.shared.isSkipped($0) }
  }

  /// The words and phrases in a text: the longest at each place, none overlapping, in the text's order.
  public func matches(in text: ScannedText) -> [LexiconMatch] {
    var search = LexiconSearch(text: text, trie: trie, prefixes: prefixes)
    search.run()
    if let endings { search.addEndings(of: endings) }
    return search.matches
  }
}
