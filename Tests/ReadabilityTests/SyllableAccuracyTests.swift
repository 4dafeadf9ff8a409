import Catalogs
import EspeakNG
import Files
import ICU
import Languages
import Testing

@testable import Readability

/// The words of the bundled translations against the spelling rules of their languages.
@Suite struct SyllableAccuracyTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// Words in lower case only: names and abbreviations follow other rules.
  private func words(_ locale: LocaleTag) throws -> [String] {
    let folder = "\(Self.root)/Locales/\(locale)"
    var survey = TextSurvey(reader: SentenceReader(locale: locale, facts: LanguageFacts(unknown: locale)))
    for name in try FileSystem.list(folder) where name.hasSuffix(".po") {
      let document = PODocument(bytes: try FileSystem.read("\(folder)/\(name)"), file: name)
      for block in try Catalog(po: document, locale: locale).textBlocks { survey.add(block) }
    }
    return survey.words.keys.filter { $0.allSatisfy { $0.isLowercase } }.sorted()
  }

  private static let truths: [(tag: String, truth: @Sendable (String) -> Int?)] = [
    ("es", { SpellingTruth.spanish($0) }), ("pl", { SpellingTruth.polish($0) }),
    ("tr", { SpellingTruth.vowels($0, "aeıioöuüâîû") }), ("ru", { SpellingTruth.vowels($0, "аеёиоуыэюя") }),
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
}
