import EspeakNG
import Files
import Foundation
import ICU
import Languages
import Synchronization

@testable import Narration

/// Voices, languages and utterances for tests of single sentences.
struct SpeechContent {
  let fixtures: String
  /// The fixtures in the source tree, for recording.
  let sourceFixtures: String
  private let root: String
  /// Kept for all tests: reading the facts of a language takes longer than a sentence.
  private static let speakers = Mutex<[LocaleTag: Speaker]>([:])

  init() {
    root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    sourceFixtures = root + "/Tests/NarrationTests/Fixtures"
    fixtures = sourceFixtures
  }

  var languages: LanguageLibrary { LanguageLibrary(folders: ["\(root)/Locales", "\(fixtures)/Locales"]) }

  /// The project's voices, and Hebrew's, which the project refuses and the gate must refuse too.
  func voices() throws -> VoiceTable {
    let rows = try FileSystem.readText("\(root)/Audio/voices.yaml").split(separator: "\n")
    let fit = rows.filter { !$0.hasPrefix("he:") } + ["he: { voice: he, fitness: fit }", ""]
    return try VoiceTable.read(fit.joined(separator: "\n"), file: "voices.yaml")
  }

  func gate() throws -> FidelityGate { FidelityGate(engine: try EspeakEngine(), voices: try voices()) }

  func speaker(_ locale: LocaleTag) throws -> Speaker {
    try Self.speakers.withLock { speakers in
      if let speaker = speakers[locale] { return speaker }
      let speaker = Speaker(
        locale: locale,
        facts: try languages.facts(of: locale),
        speech: try languages.speech(of: locale),
        lexicon: .empty
      )
      speakers[locale] = speaker
      return speaker
    }
  }

  /// A sentence with its spoken form.
  func utterance(_ written: String, _ locale: LocaleTag) throws -> Utterance {
    let english = try speaker(.english)
    let spoken = try speaker(locale).speak(WrittenText(written), others: { _ in english }, latin: .english)
    return utterance(written, locale, spoken)
  }

  /// A sentence that the voice is given as it is written.
  func rawUtterance(_ written: String, _ locale: LocaleTag) -> Utterance {
    let words = TextBoundaries.spokenWords(in: written, locale: locale)
    let ties = words.map { SpokenText.Tie(written: $0.range, spoken: $0.range) }
    return utterance(written, locale, SpokenText(text: written, ties: ties))
  }

  private func utterance(_ written: String, _ locale: LocaleTag, _ spoken: SpokenText) -> Utterance {
    Utterance(
      kind: .sentence,
      passage: "p1",
      range: 0..<written.utf16.count,
      written: written,
      locale: locale,
      spoken: spoken
    )
  }
}
