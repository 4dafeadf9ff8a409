import ICU
import Languages
import Spelling
import Testing

@testable import Catalogs
@testable import Checks

/// A dictionary that has these words.
private struct WordList: SpellingDictionary {
  let words: Set<String>

  init(_ words: String) { self.words = Set(words.split(separator: " ").map(String.init)) }

  func has(_ word: String) -> Bool { words.contains(word) }
}

/// A translation, the words that its dictionary has, and those that are named.
private struct SpellingCase: CustomTestStringConvertible, Sendable {
  let tag: String
  let source: String
  let target: String
  let words: String
  let misspelled: [String]

  init(_ tag: String, _ source: String, _ target: String, knows words: String, _ misspelled: String...) {
    self.tag = tag
    self.source = source
    self.target = target
    self.words = words
    self.misspelled = misspelled
  }

  var testDescription: String { "\(tag): \(target)" }
}

@Suite struct `Spelling` {
  private func misspelled(
    _ tag: String,
    _ units: [TestUnit],
    knows words: String,
    facts: LanguageFacts? = nil,
    terms: TermTable? = nil
  ) throws -> [Finding] {
    let list = WordList(words)
    let checker = Checker(dictionaries: { _ in list }, facts: { try facts ?? library.facts(of: $0) })
    let catalog = try catalog(tag, units)
    let source = try LocaleTag("en-GB")
    let findings =
      if let terms { try checker.check(catalog, of: [], terms: terms, sourceLocale: source) } else {
        try checker.check(catalog, sourceLocale: source)
      }
    return findings.filter { $0.check == "misspelled" }
  }

  private func facts(_ tag: String, _ yaml: String) throws -> LanguageFacts {
    try .read(yaml, file: "language.yaml", locale: LocaleTag(tag))
  }

  private func word(_ finding: Finding) -> String {
    finding.message.split(separator: "\"").first.map(String.init) ?? ""
  }

  @Test(arguments: [
    SpellingCase("pl", "Take the drug.", "Zażyj lekarstwoo.", knows: "zażyj", "lekarstwoo"),
    SpellingCase("ru", "Take the drug.", "Примите лекарсвто.", knows: "примите", "лекарсвто"),
    SpellingCase("ar", "The pain is gone.", "ذهب الوجعع.", knows: "ذهب وجع", "الوجعع"),
    SpellingCase("hi", "The pain is gone.", "दर्दद चला गया।", knows: "चला गया", "दर्दद"),
    SpellingCase("el", "The pain is gone.", "Ο πόννος πέρασε.", knows: "πέρασε", "πόννος"),
    SpellingCase("fr", "The injection", "L’injectoin", knows: "injection", "L’injectoin"),
    SpellingCase("de", "You take the tablets.", "Sie nehmen die Tablettten.", knows: "sie nehmen die", "Tablettten"),
    SpellingCase("hu", "well-known pain", "jól-ismmert fájdalom", knows: "jól ismert fájdalom", "ismmert"),
  ])
  fileprivate func `names a word that the dictionary lacks`(example: SpellingCase) throws {
    let unit = TestUnit(source: example.source, target: example.target)
    let findings = try misspelled(example.tag, [unit], knows: example.words)
    #expect(findings.map(word) == example.misspelled)
    for (finding, word) in zip(findings, example.misspelled) {
      let before = try #require(example.target.range(of: word)).lowerBound
      #expect(finding.position.column == example.target[..<before].utf16.count + 1)
    }
  }

  @Test(arguments: [
    SpellingCase("pl", "Ask the NHS.", "Zapytaj NHS.", knows: "zapytaj"),
    SpellingCase("pl", "The MRI scan", "Badanie MRI-em", knows: "badanie"),
    SpellingCase("hu", "at 75 degrees", "75-nél", knows: "fok"),
    SpellingCase("pl", "Dr Gibson says", "Mówi doktor Gibsonem", knows: "mówi doktor"),
    SpellingCase("pl", "Take paracetamol.", "Zażyj paracetamol.", knows: "zażyj"),
    SpellingCase("pl", "Write to a@clinic.example.", "Pisz: a@clinic.example.", knows: "pisz"),
    SpellingCase("pl", "Ask for a [nerve block](lang:en).", "Poproś o [nerwe blok](lang:en).", knows: "poproś"),
    SpellingCase("ar", "the C-arm", "جهاز Carmx", knows: "جهاز"),
    SpellingCase("ar", "and the pain", "والألم", knows: "ألم"),
    SpellingCase("fr", "of the pain", "de l’anesthésie", knows: "anesthésie"),
    SpellingCase("it", "Of the pain", "Dell’anestesia", knows: "anestesia"),
    SpellingCase("tr", "Pain", "İlaç", knows: "ilaç"),
    SpellingCase("tr", "at most 8 g", "en çok 8 g’dır, 5 mg’lık", knows: "çok"),
    SpellingCase("fr", "Take apixaban.", "Prenez l’apixaban.", knows: "prenez"),
    SpellingCase("zh-Hans", "Take the tablet.", "请服用药片。", knows: "药"),
    SpellingCase("hi", "two tablets", "दो गोलियाँ", knows: "x"),
  ])
  fileprivate func `passes over what no dictionary need have`(example: SpellingCase) throws {
    let unit = TestUnit(source: example.source, target: example.target)
    #expect(try misspelled(example.tag, [unit], knows: example.words).map(word) == [])
  }

  @Test func `names a word once, at its first place, and counts the others`() throws {
    let units = ["Zdrwie jest", "jest", "zdrwie", "Zdrwie"].map { TestUnit(source: "health", target: $0) }
    let findings = try misspelled("pl", units, knows: "jest")
    #expect(findings.map(\.position.line) == [1])
    #expect(findings.first?.message.contains("\"Zdrwie\" is not in the dictionary (and in 2 more places)") == true)
  }

  @Test func `takes the words of the language's facts for right`() throws {
    let facts = try facts("pl", "spelling: [paracetamol*, \"*stawowy\", warfaryna]")
    let text = "paracetamolu międzystawowy warfaryna warfaryny"
    let findings = try misspelled("pl", [TestUnit(source: "drugs", target: text)], knows: "x", facts: facts)
    #expect(findings.map(word) == ["warfaryny"])
  }

  @Test func `takes the words of the project's terms for right`() throws {
    let terms = TermTable([
      TermTable.Term(
        source: "facet joint",
        translation: "staw międzywyrostkowy",
        forms: TermForms.Forms(accepted: ["stawów facetowych"], forbidden: [])
      )
    ])
    let unit = TestUnit(source: "joints", target: "międzywyrostkowy facetowych facetowe")
    #expect(try misspelled("pl", [unit], knows: "x", terms: terms).map(word) == ["facetowe"])
  }

  @Test func `is silent on what is not translated, and without a dictionary`() throws {
    let unit = TestUnit(source: "health", target: "zdrwie", state: .fuzzy)
    #expect(try misspelled("pl", [unit], knows: "x").isEmpty)
    let checker = Checker(facts: library.facts)
    let catalog = try catalog("pl", [TestUnit(source: "health", target: "zdrwie")])
    let findings = try checker.check(catalog, sourceLocale: LocaleTag("en-GB"))
    #expect(!findings.contains { $0.check == "misspelled" })
  }

  @Test func `does not believe a dictionary that hardly knows the language`() throws {
    let letters = "abcdefghij"
    let words = letters.flatMap { first in letters.map { "zz\(first)\($0)k" } }
    let units = words.map { TestUnit(source: "word", target: $0) }
    #expect(try misspelled("pl", units, knows: words.prefix(94).joined(separator: " ")).isEmpty)
    #expect(try misspelled("pl", units, knows: words.prefix(95).joined(separator: " ")).count == 5)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["aab-", "Abc ", "dell’", "abcdefghijklmnop ", "abc1-", "ab.", "(aab) "])
  func `looks through a message of a hundred thousand letters`(part: String) throws {
    let text = String(repeating: part, count: 100_000 / part.utf16.count)
    let unit = TestUnit(source: "Take NHS " + text, target: text.replacing("b", with: "c"))
    #expect(try misspelled("it", [unit], knows: "x").count <= 2)
    let arabic = TestUnit(
      source: "and",
      target: String(repeating: "وال", count: 30_000) + " " + String(repeating: "و", count: 59)
    )
    #expect(try misspelled("ar", [arabic], knows: "x").count == 1)
  }

  @Test func `asks for the dictionary that the facts name, unless the tag has a region`() throws {
    let facts = "spelled-as: pt-PT"
    #expect(try self.facts("pt", facts).spellingLocale.identifier == "pt-PT")
    #expect(try self.facts("pt-BR", facts).spellingLocale.identifier == "pt-BR")
    #expect(try self.facts("pl", "digits: latn").spellingLocale.identifier == "pl")
    #expect(throws: (any Error).self) { try self.facts("pt", "spelled-as: \"no tag\"") }
  }
}
