import ICU
import Languages

/// Gives the texts of one language their spoken forms.
struct Speaker: Sendable {
  /// The language.
  let locale: LocaleTag
  /// What is known of it.
  let facts: LanguageFacts
  /// What its voice must be told.
  let speech: SpeechFacts
  let speller: NumberSpeller
  let numbers: WrittenNumberReader
  let units: UnitReader
  let lexicon: PronunciationLexicon
  /// Abbreviations, the longest first.
  let abbreviations: [(written: [UInt16], spoken: String)]
  /// Abbreviations after which a sentence goes on.
  let suppressions: Suppressions
  /// The words that turn a sentence round: not, never, at least.
  let decisive: DecisiveWords
  /// What characters begin with that the voice reads wrong.
  let replacedBeginnings: Set<Unicode.Scalar>

  init(locale: LocaleTag, facts: LanguageFacts, speech: SpeechFacts, lexicon: PronunciationLexicon) {
    self.locale = locale
    self.facts = facts
    self.speech = speech
    self.lexicon = lexicon
    speller = NumberSpeller(locale: locale, facts: speech)
    numbers = WrittenNumberReader(locale)
    units = UnitReader(locale: locale, facts: speech)
    abbreviations = speech.abbreviations.map { (Array($0.key.utf16), $0.value) }
      .sorted { ($1.0.count, $0.1) < ($0.0.count, $1.1) }
    suppressions = Suppressions(facts.abbreviations + speech.abbreviations.keys.filter { $0.hasSuffix(".") })
    decisive = DecisiveWords(Concept.allCases.flatMap { facts.words[$0] ?? [] })
    replacedBeginnings = Set(speech.characters.keys.compactMap { UnicodeText.nfc(String($0)).unicodeScalars.first })
  }

  /// The spoken form of a sentence, every written word tied to what speaks it.
  ///
  /// `speakers` speak what is in other languages, `spokenValues` hold how the clinic says its values.
  func speak(
    _ written: WrittenText,
    spokenValues: [String: String] = [:],
    others: (LocaleTag) -> Speaker? = { _ in nil },
    latin: LocaleTag? = nil
  ) -> SpokenText {
    withoutActuallyEscaping(others) { others in
      var rewriter = Rewriter(speaker: self, written: written, values: spokenValues, others: others, latin: latin)
      return rewriter.rewrite()
    }
  }

  /// The spoken form of a text without parts.
  func speak(_ text: String) -> SpokenText { speak(WrittenText(text)) }
}
