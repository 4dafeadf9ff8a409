import ICU
import Languages
import Spelling

/// The words of a translation that a spelling dictionary can be asked about, and those that need none to be right.
struct SpelledWords: Sendable {
  private let language: LanguageContext
  private let accepted: AcceptedWords
  /// The words of the project's terms, folded.
  private let terms: Set<[UInt16]>
  /// The facts' abbreviations with their full stops, folded.
  private let abbreviations: [[UInt16]]

  /// Shorter words are endings behind a hyphen, and parts of abbreviations; longer ones are no words.
  private static let lengths = 3...60
  /// Arabic writes three of its prefixes in a row.
  private static let mostPrefixes = 3
  /// Every kind of apostrophe, folded.
  private static let apostrophe = UInt16(UInt8(ascii: "'"))
  /// What an apostrophe parts from its word: "dell" of "dell'anestesia".
  private static let longestArticle = 4
  /// Markup of every kind.
  private static let markup = Set(MarkupSpan.Kind.allCases)

  init(_ language: LanguageContext, terms: TermSearch?) {
    self.language = language
    accepted = AcceptedWords(language.facts)
    self.terms = terms?.vocabulary ?? []
    abbreviations = language.facts.abbreviations.map { ScannedText($0).folded }
  }

  /// Where the words of a translation stand, in UTF-16 units.
  func words(of text: AnalyzedText) -> [Range<Int>] {
    text.scanned.words.filter { Self.lengths.contains($0.count) }
  }

  /// Whether a word may be strange to a dictionary of the language where it stands: a name, an abbreviation, a word of the
  /// source, a piece of an address or of another script.
  func isNoMatter(_ word: Range<Int>, in text: AnalyzedText, beside source: SourceWords) -> Bool {
    !isInScripts(text.units[word]) || hasCapitalInside(text.units[word])
      || text.hasMarkup(Self.markup, at: word) || text.hasRun(at: word)
      || touchesDigitOrAbbreviation(word, text) || isWrittenWithStop(word, text) || isInFacts(word, text)
      || isInSource(text.scanned.folded[word], source)
      || text.hasCapitalInSentence(word) && source.hasNames
  }

  /// A word as it is looked up: composed, in small letters, with straight apostrophes as dictionaries have them.
  func normalized(_ word: String) -> String {
    let straight = UnicodeText.nfc(word).replacing("’", with: "'").filter { $0 != "\u{AD}" }
    return UnicodeText.lowercased(straight, locale: language.locale)
  }

  /// Whether a normalised word is right, as `dictionary` or the project says: the word itself, or what is left without the
  /// language's prefixes or beside an apostrophe.
  func isRight(_ word: String, _ dictionary: any SpellingDictionary) -> Bool {
    isRight(word, dictionary, prefixes: Self.mostPrefixes)
  }

  private func isRight(_ word: String, _ dictionary: any SpellingDictionary, prefixes: Int) -> Bool {
    if has(word, dictionary) || isAccepted(word) { return true }
    let parts = word.split(separator: "'").map(String.init)
    if let last = parts.last, parts.count > 1, last.count < Self.lengths.lowerBound || isRight(last, dictionary),
      parts.dropLast().allSatisfy({ $0.count <= Self.longestArticle || isRight($0, dictionary) })
    {
      return true
    }
    return prefixes > 0
      && language.facts.prefixes.contains { prefix in
        word.hasPrefix(prefix) && word.count >= prefix.count + Self.lengths.lowerBound
          && isRight(String(word.dropFirst(prefix.count)), dictionary, prefixes: prefixes - 1)
      }
  }

  /// Whether the compound that a word stands in is in the dictionary as a whole; false where there is none.
  func isInRightCompound(_ word: Range<Int>, _ text: AnalyzedText, _ dictionary: any SpellingDictionary) -> Bool {
    let compound = compound(around: word, text)
    return compound != word && has(normalized(text.scanned[compound]), dictionary)
  }

  /// Dictionaries have some words, such as names and German nouns, with a capital only.
  private func has(_ word: String, _ dictionary: any SpellingDictionary) -> Bool {
    dictionary.has(word)
      || dictionary.has(UnicodeText.uppercased(String(word.prefix(1)), locale: language.locale) + word.dropFirst())
  }

  /// Whether the facts or the terms have the word.
  private func isAccepted(_ word: String) -> Bool {
    let folded = ScannedText(word).folded
    return accepted.contains(folded) || terms.contains(folded)
  }

  // MARK: What no dictionary need know

  private func isInScripts(_ word: ArraySlice<UInt16>) -> Bool {
    word.allSatisfy { unit in
      let code = CharacterTable.shared.scriptCode(of: unit)
      return code == 0 || language.scriptCodes.contains(code)
    }
  }

  private func hasCapitalInside(_ word: ArraySlice<UInt16>) -> Bool { word.dropFirst().contains(where: \.isCapital) }

  /// The facts' words for numbers, units and meanings; an ending may follow the unit of a number, as in Turkish "5 mg'lık".
  /// The "l" of "l'eau" is a unit too, and not the word.
  private func isInFacts(_ word: Range<Int>, _ text: AnalyzedText) -> Bool {
    let next = text.matches.partitioningIndex { $0.range.upperBound <= word.lowerBound }
    guard next < text.matches.count, text.matches[next].range.lowerBound <= word.lowerBound else { return false }
    let end = text.matches[next].range.upperBound
    return end >= word.upperBound || text.scanned.folded[end] == Self.apostrophe && followsNumber(word.lowerBound, text)
  }

  private func followsNumber(_ start: Int, _ text: AnalyzedText) -> Bool {
    let before = text.units[..<start].last { CharacterTable.shared.kind(of: $0) != .space }
    return before.map { CharacterTable.shared.digitValue(of: $0) != nil } ?? false
  }

  /// Drugs and names stay as the source writes them, behind an article too: "l'apixaban".
  private func isInSource(_ word: ArraySlice<UInt16>, _ source: SourceWords) -> Bool {
    let last = word.split(separator: Self.apostrophe).last ?? word
    return source.words.contains(Array(word)) || source.words.contains(Array(last))
  }

  /// "75-öt", "MRI-em": an ending is no word.
  private func touchesDigitOrAbbreviation(_ word: Range<Int>, _ text: AnalyzedText) -> Bool {
    let compound = text.units[compound(around: word, text)]
    return compound.contains { CharacterTable.shared.digitValue(of: $0) != nil }
      || compound.count > word.count && hasCapitalInside(compound)
  }

  /// The words that hyphens join to this one, digits too; of a long row the nearest.
  private func compound(around word: Range<Int>, _ text: AnalyzedText) -> Range<Int> {
    func joins(_ index: Int, _ next: Int) -> Bool {
      guard text.units.indices.contains(index), text.units.indices.contains(next) else { return false }
      return text.scanned.folded[index] == UInt16(UInt8(ascii: "-")) && isInCompound(text.units[next])
    }
    let first = max(0, word.lowerBound - Self.lengths.upperBound)
    let last = min(text.units.count, word.upperBound + Self.lengths.upperBound)
    var (start, end) = (word.lowerBound, word.upperBound)
    while start > first, isInCompound(text.units[start - 1]) || joins(start - 1, start - 2) { start -= 1 }
    while end < last, isInCompound(text.units[end]) || joins(end, end + 1) { end += 1 }
    return start..<end
  }

  private func isInCompound(_ unit: UInt16) -> Bool {
    CharacterTable.shared.isLetter(unit) || CharacterTable.shared.digitValue(of: unit) != nil
  }

  private func isWrittenWithStop(_ word: Range<Int>, _ text: AnalyzedText) -> Bool {
    guard word.upperBound < text.units.count, text.units[word.upperBound] == UInt16(UInt8(ascii: ".")) else {
      return false
    }
    let written = text.scanned.folded[word.lowerBound...word.upperBound]
    return abbreviations.contains { $0.suffix(written.count).elementsEqual(written) }
  }
}
