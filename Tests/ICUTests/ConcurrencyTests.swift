import ICU
import Testing

/// What threads share, and what each keeps for itself, must give every thread the same answers.
@Suite struct ConcurrencyTests {
  @Test func `Services answer alike from many threads at once`() async throws {
    let collator = try Collator(locale: LocaleTag("pl"))
    let index = try AlphabeticIndex(locale: LocaleTag("pl"))
    let search = try CollationSearch()
    let exemplars = LocaleData.exemplarSet(try LocaleTag("pl"), .main)
    let answers = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<16 {
        group.addTask {
          try (0..<50).map { _ in
            try answer(collator, index, search, exemplars)
          }
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(answers.count == 1)
  }

  @Test func `Answers are the same when more locales were asked for than a thread keeps`() throws {
    let languages = ["ar", "bn", "en", "fr", "hi", "pl", "th", "zh"]
    let countries = ["AU", "CA", "GB", "IE", "IN", "NZ", "SG", "US", "ZA"]
    let locales = try languages.flatMap { language in try countries.map { try LocaleTag("\(language)-\($0)") } }
    let answers = { (locale: LocaleTag) in
      try ["0", "0.5", "0.25", "0.125"].flatMap { value in
        try [
          NumberFormatting.decimal(value, locale: locale), NumberFormatting.percent(value, locale: locale),
          UnitSpelling.name(of: "milligram", value: value, locale: locale),
        ]
      } + ["\(TextBoundaries.words(in: "5 mg, ৫ মিগ্রা, 5毫克", locale: locale).count)"]
    }
    #expect(try locales.map(answers) == locales.map(answers))
  }

  private func answer(
    _ collator: Collator,
    _ index: AlphabeticIndex,
    _ search: CollationSearch,
    _ exemplars: CharacterSetICU
  ) throws -> String {
    let (polish, thai) = (try LocaleTag("pl"), try LocaleTag("th"))
    return try [
      collator.sorted(["łokieć", "lód", "lek"]).joined(), index.labels[index.bucketIndex(of: "łokieć")],
      "\(search.ranges(of: "lek", in: "Ten lek i leki", wholeWord: true))", "\(exemplars.contains("ł"))",
      "\(PluralRules(polish).category(ofFormatted: "2.5"))",
      "\(TextBoundaries.words(in: "กินยาวันละครั้ง", locale: thai).count)",
      MessageFormatter.format("{n, plural, few {#!} other {#}}", locale: polish, arguments: ["n": .integer(3)]),
      NumberSpelling(polish)?.cardinal(of: "25") ?? "", UnitSpelling.name(of: "hour", value: "5", locale: polish),
      UnicodeText.transliterate("Привет", id: "Any-Latin"), UnicodeText.confusableSkeleton("рa"),
    ].joined(separator: "|")
  }
}
