import ICU
import Languages

/// A language as the rules need it: its facts, its lexicon and what ICU knows of it, read once for a run.
final class LanguageContext: Sendable {
  let locale: LocaleTag
  let facts: LanguageFacts
  let lexicon: Lexicon
  let reader: NumberReader
  let spelled: SpelledNumbers
  let plurals: PluralFacts
  let ordinals: PluralFacts
  /// Abbreviations after which a sentence goes on.
  let suppressions: Suppressions
  /// The meanings that the facts have words for.
  let meanings: ConceptSet
  let letters: CharacterSetICU
  let auxiliaryLetters: CharacterSetICU
  /// The letters of the language's scripts that the language writes neither in its own words nor in names.
  ///
  /// A letter of names that looks like one of the language's own is taken for a slip of the keyboard: Persian "ی" in
  /// Arabic, "ţ" with a cedilla in Romanian.
  let unusual: UnitSet
  /// The marks that a no-break space parts from the words.
  let spacedMarks: UnitSet
  /// The marks that it may quote with.
  let quotationMarks: Set<UInt16>
  /// The pair that CLDR gives; `nil` where CLDR knows nothing of the language.
  let usualQuotes: QuotationPair?
  let symbols: NumberSymbols?
  /// Where the day and the year stand beside a month's name.
  let dateOrder: DateOrder
  /// How it counts the hours.
  let dayHours: DayHours
  /// The ISO 15924 codes of the scripts that the language is written in: Japanese has three.
  let scripts: Set<String>
  /// The same as the character table's numbers.
  let scriptCodes: ByteSet
  /// The likely script of the tag, as an ISO 15924 code, and its language, as an ISO 639 code.
  let script, language: String
  /// Whether its sentences end with marks; Thai and Lao put a space after them.
  let endsSentencesWithMarks: Bool
  /// Whether CLDR knows the letters of the language.
  let hasLetters: Bool

  init(_ facts: LanguageFacts) {
    self.facts = facts
    locale = facts.locale
    lexicon = Lexicon(facts)
    reader = NumberReader(lexicon)
    spelled = SpelledNumbers(facts.locale)
    plurals = PluralFacts(PluralRules(facts.locale))
    ordinals = PluralFacts(PluralRules(facts.locale, type: .ordinal))
    suppressions = Suppressions(facts.abbreviations)
    meanings = ConceptSet(facts.words.filter { !$0.value.isEmpty }.keys)
    letters = LocaleData.exemplarSet(facts.locale, .main)
    auxiliaryLetters = LocaleData.exemplarSet(facts.locale, .auxiliary)
    symbols = try? NumberSymbols(facts.locale)
    dateOrder = DateOrder(facts.locale)
    dayHours = DayHours(facts.locale)
    scripts = Self.scripts(of: facts.locale, letters)
    scriptCodes = ByteSet(scripts.compactMap(CharacterTable.shared.code(ofScript:)))
    (script, language) = (facts.locale.script, facts.locale.language)
    endsSentencesWithMarks = !["Thai", "Laoo"].contains(script)
    hasLetters = letters.count > 0
    unusual = Self.unusual(scriptCodes, letters, auxiliaryLetters, facts.letters)
    spacedMarks = UnitSet(facts.spacedMarks)
    let marks = LocaleData.quotationMarks(facts.locale)
    let all =
      facts.quotes.flatMap { [$0.open, $0.close] }
      + [marks.open, marks.close, marks.alternateOpen, marks.alternateClose]
    quotationMarks = Set(all.flatMap(\.utf16))
    usualQuotes = letters.count > 0 ? QuotationPair(open: marks.open, close: marks.close) : nil
  }

  /// Whether it puts spaces between words.
  var writesSpaces: Bool { !["Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr"].contains(script) }

  /// Every unit is asked about once for all texts.
  private static func unusual(
    _ scripts: ByteSet,
    _ letters: CharacterSetICU,
    _ auxiliary: CharacterSetICU,
    _ further: Set<Unicode.Scalar>
  ) -> UnitSet {
    let table = CharacterTable.shared
    let lookalikes = lookalikes(auxiliary, of: letters)
    let unusual = (UInt16.min...UInt16.max).lazy.filter { unit in
      guard unit > 0x7F, table.kind(of: unit) == .letter, scripts.contains(table.scriptCode(of: unit)),
        let scalar = Unicode.Scalar(unit), !letters.contains(scalar), !further.contains(scalar)
      else { return false }
      if auxiliary.contains(scalar) { return lookalikes.contains(unit) }
      // CLDR lists "ड" and the dot below, and not "ड़", which keyboards give as one.
      let parts = UnicodeText.nfd(String(scalar)).unicodeScalars
      return !(parts.count > 1 && parts.allSatisfy { letters.contains($0) || auxiliary.contains($0) })
    }
    return UnitSet(unusual)
  }

  /// The auxiliary letters that are another main letter in the eyes of a reader (UTS #39) or of a search.
  private static func lookalikes(_ auxiliary: CharacterSetICU, of main: CharacterSetICU) -> Set<UInt16> {
    let looks = Set(main.members.map(look))
    return Set(
      auxiliary.members.filter { looks.contains(look($0)) }.flatMap { [$0, UnicodeText.uppercased($0, locale: .root)] }
        .compactMap { $0.utf16.count == 1 ? $0.utf16.first : nil }
    )
  }

  /// A letter with a mark of its own is no slip: Urdu has "آ" beside "ا".
  private static func look(_ letter: String) -> String {
    let isBase = UnicodeText.nfd(letter).utf16.count == letter.utf16.count
    let searched = letter.utf16.map { isBase ? CharacterTable.shared.fold($0) : $0 }
    return UnicodeText.confusableSkeleton(String(utf16: searched))
  }

  /// The scripts of the exemplar letters and the likely script of the tag.
  private static func scripts(of locale: LocaleTag, _ letters: CharacterSetICU) -> Set<String> {
    let ofLetters = letters.members.compactMap { $0.unicodeScalars.first }.map(UnicodeText.script(of:))
    let likely = locale.script
    let parts = ["Hans": ["Hani"], "Hant": ["Hani"], "Jpan": ["Hani", "Hira", "Kana"], "Kore": ["Hang", "Hani"]]
    return Set(ofLetters + (parts[likely] ?? [likely])).subtracting(["Zyyy", "Zinh", ""])
  }
}
