import ICU
import Languages

/// A language as the rules need it: its facts, its lexicon and what ICU knows of it, read once for a run.
struct LanguageContext: Sendable {
  let locale: LocaleTag
  let facts: LanguageFacts
  let lexicon: Lexicon
  let reader: NumberReader
  let plurals: PluralRules
  let ordinals: PluralRules
  let letters: CharacterSetICU
  let auxiliaryLetters: CharacterSetICU
  let quotes: [QuotationPair]
  let symbols: NumberSymbols?
  /// Where the day and the year stand beside a month's name.
  let dateOrder: DateOrder
  /// The ISO 15924 codes of the scripts that the language is written in: Japanese has three.
  let scripts: Set<String>

  init(_ facts: LanguageFacts) {
    self.facts = facts
    locale = facts.locale
    lexicon = Lexicon(facts)
    reader = NumberReader(lexicon)
    plurals = PluralRules(facts.locale)
    ordinals = PluralRules(facts.locale, type: .ordinal)
    letters = LocaleData.exemplarSet(facts.locale, .main)
    auxiliaryLetters = LocaleData.exemplarSet(facts.locale, .auxiliary)
    symbols = try? NumberSymbols(facts.locale)
    dateOrder = DateOrder(facts.locale)
    scripts = Self.scripts(of: facts.locale, letters)
    let marks = LocaleData.quotationMarks(facts.locale)
    quotes =
      facts.quotes + [
        QuotationPair(open: marks.open, close: marks.close),
        QuotationPair(open: marks.alternateOpen, close: marks.alternateClose),
      ]
  }

  /// Whether CLDR knows the letters of the language.
  var hasLetters: Bool { letters.count > 0 }

  /// Whether the language writes a letter, in its own words or in names.
  func writes(_ unit: UInt16) -> Bool {
    guard let scalar = Unicode.Scalar(unit) else { return true }
    return letters.contains(scalar) || auxiliaryLetters.contains(scalar) || facts.letters.contains(scalar)
  }

  /// The scripts of the exemplar letters and the likely script of the tag.
  private static func scripts(of locale: LocaleTag, _ letters: CharacterSetICU) -> Set<String> {
    let ofLetters = letters.members.compactMap { $0.unicodeScalars.first }.map(UnicodeText.script(of:))
    let likely = locale.script
    let parts = ["Hans": ["Hani"], "Hant": ["Hani"], "Jpan": ["Hani", "Hira", "Kana"], "Kore": ["Hang", "Hani"]]
    return Set(ofLetters + (parts[likely] ?? [likely])).subtracting(["Zyyy", "Zinh", ""])
  }
}
