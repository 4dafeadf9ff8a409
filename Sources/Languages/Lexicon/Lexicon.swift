import ICU

/// Every word of a language that the checks look for, from ICU and from the language's data file.
public struct Lexicon: Sendable {
  /// The locale whose words they are.
  public let locale: LocaleTag
  private var trie = LexiconTrie()
  /// Patterns open at their start, their letters backwards.
  private var endings = LexiconTrie()
  private var hasEndings = false
  /// How many words for whole numbers are known; with few, a number in words that is not found proves nothing.
  public private(set) var numberWordCount = 0
  /// Whether months are written with a capital, so that "may" is no month.
  public var monthsHaveCapitals = false
  /// Whether words for powers of ten stand before their numbers.
  public var scalesPrecede = false
  /// Whether the names of months are known.
  public private(set) var hasMonths = false
  private let prefixes: [[UInt16]]

  /// Makes an empty lexicon; `prefixes` are written together with the word after them, such as Arabic "و".
  init(locale: LocaleTag, prefixes: [String]) {
    self.locale = locale
    self.prefixes = prefixes.map(Self.fold)
  }

  /// The units of a word in the form that words are compared in.
  static func fold(_ word: String) -> [UInt16] {
    word.utf16.map(CharacterTable.shared.fold).filter { !SearchFolding.isSkipped($0) }
  }

  /// Adds a word, a phrase or a stem.
  mutating func insert(_ pattern: WordPattern, _ meaning: Meaning) {
    let stem = Self.fold(pattern.stem)
    switch meaning {
    case .number: numberWordCount += 1
    case .month: hasMonths = true
    default: break
    }
    if pattern.isOpenAtStart {
      hasEndings = true
      endings.insert(stem.reversed(), .init(meaning: meaning, isOpen: pattern.isOpenAtEnd))
    } else {
      trie.insert(stem, .init(meaning: meaning, isOpen: pattern.isOpenAtEnd))
    }
  }

  /// The words and phrases in a text: the longest at each place, none overlapping, in the text's order.
  public func matches(in text: ScannedText) -> [LexiconMatch] {
    var search = LexiconSearch(text: text, trie: trie, prefixes: prefixes)
    search.run()
    if hasEndings { search.addEndings(of: endings) }
    return search.matches
  }
}
