import ICU
import Languages

/// Reads the sentences and words of texts in one language.
public struct SentenceReader: Sendable {
  /// The language.
  public let locale: LocaleTag
  /// Whether the ends of sentences can be told: Thai and Lao write only a space there.
  public var sentencesAreReliable: Bool { !endings.spaceMayEnd }

  private let suppressions: Suppressions
  private let endings: SentenceEndings
  private let numbers: SpokenNumbers

  /// Makes a reader; `facts` tells after which abbreviations a sentence goes on, and how units are written.
  public init(locale: LocaleTag, facts: LanguageFacts) {
    self.locale = locale
    suppressions = Suppressions(Abbreviations.atAnyPlace(facts.abbreviations, locale))
    endings = SentenceEndings(script: locale.script)
    numbers = SpokenNumbers(locale: locale, facts: facts)
  }

  /// The sentences of a paragraph, heading or list item; parts without a word are left out.
  public func sentences(in text: String) -> [Sentence] {
    let units = Array(text.utf16)
    let words = WordJoiner(units: units, numbers: numbers).words(TextBoundaries.words(in: text, locale: locale))
    var ranges = TextBoundaries.sentences(in: text, locale: locale, suppressions: suppressions)
    if endings.areSpecial { ranges = ranges.flatMap { endings.split($0, units: units, words: words) } }
    var next = 0
    return ranges.compactMap { range in
      let start = next
      while next < words.count, words[next].offset < range.upperBound { next += 1 }
      return start == next ? nil : Sentence(range, units: units, words: Array(words[start..<next]))
    }
  }
}

extension Sentence {
  fileprivate init(_ range: Range<Int>, units: [UInt16], words: [Word]) {
    var trimmed = range
    while let last = trimmed.last, units[last].isSpace { trimmed = trimmed.dropLast() }
    while let first = trimmed.first, units[first].isSpace { trimmed = trimmed.dropFirst() }
    self.init(range: trimmed, units: units[trimmed], words: words)
  }
}

extension UInt16 {
  /// White space, the ideographic one included.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) || self == 0xA0 || self == 0x3000 || self == 0x202F }
}

/// Abbreviations as they stand in a text.
enum Abbreviations {
  /// Each also with a capital, as at a sentence's start: "Np." in Polish.
  static func atAnyPlace(_ abbreviations: [String], _ locale: LocaleTag) -> [String] {
    Set(abbreviations + abbreviations.map { capitalized($0, locale) }).sorted()
  }

  private static func capitalized(_ text: String, _ locale: LocaleTag) -> String {
    text.first.map { UnicodeText.uppercased(String($0), locale: locale) + text.dropFirst() } ?? text
  }
}
