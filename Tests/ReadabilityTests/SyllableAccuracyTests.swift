import Catalogs
import EspeakNG
import Files
import Foundation
import ICU
import Languages
import Testing

@testable import Readability

/// The words of the bundled translations against the spelling rules of their languages.
@Suite struct SyllableAccuracyTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Words in lower case only: names and abbreviations follow other rules.
  private func words(_ locale: LocaleTag) throws -> [String] {
    let folder = "\(Self.root)/Locales/\(locale.language)"
    var survey = TextSurvey(reader: SentenceReader(locale: locale, facts: LanguageFacts(unknown: locale)))
    for name in try FileSystem.list(folder) where name.hasSuffix(".po") {
      let document = PODocument(bytes: try FileSystem.read("\(folder)/\(name)"), file: name)
      for block in try Catalog(po: document, locale: locale).textBlocks { survey.add(block) }
    }
    return survey.words.keys.filter { $0.allSatisfy { $0.isLowercase } }.sorted()
  }

  private static let truths: [(tag: String, truth: @Sendable (String) -> Int?)] = [
    ("es", { SpellingTruth.spanish($0) }), ("pl", { SpellingTruth.polish($0) }),
    ("pt-BR", { SpellingTruth.portuguese($0) }), ("tr", { SpellingTruth.vowels($0, "aeıioöuüâîû") }),
    ("ru", { SpellingTruth.vowels($0, "аеёиоуыэюя") }),
    ("uk", { SpellingTruth.vowels($0, "аеєиіїоуюя") }),
  ]

  @Test(arguments: truths.indices) func `At least 98 of 100 words have the syllables of their spelling`(
    index: Int
  ) async throws {
    let locale = try LocaleTag(Self.truths[index].tag)
    let words = try words(locale)
    try #require(words.count > 300)
    let counter = SyllableCounter(engine: try EspeakEngine(workers: 1))
    let counts = try #require(try await counter.reliableSyllables(of: words, locale: locale))
    let compared = words.compactMap { word in Self.truths[index].truth(word).map { (word, $0) } }
    let wrong = compared.filter { counts[$0.0] != $0.1 }
    #expect(Double(wrong.count) <= 0.02 * Double(compared.count), "\(locale): \(wrong)")
  }

  /// `Fixtures/medical-words.tsv`: words of medicine, a tab, their syllables as a person counts them.
  @Test func `At least 95 of 100 English words of medicine have the syllables that a person counts`() async throws {
    let file = try #require(Bundle.module.path(forResource: "Fixtures/medical-words", ofType: "tsv"))
    let rows = try FileSystem.readText(file).split(separator: "\n").map { $0.split(separator: "\t") }
    let truth = Dictionary(uniqueKeysWithValues: try rows.map { (String($0[0]), try #require(Int($0[1]))) })
    try #require(truth.count == 277)
    let counter = SyllableCounter(engine: try EspeakEngine(workers: 1))
    let counts = try #require(try await counter.reliableSyllables(of: truth.keys, locale: try LocaleTag("en-US")))
    let wrong = truth.filter { counts[$0.key] != $0.value }.keys.sorted()
    #expect(Double(wrong.count) <= 0.05 * Double(truth.count), "\(wrong)")
  }
}
