import Catalogs
import EspeakNG
import Files
import Foundation
import ICU
import Languages
import Testing

@testable import Narration

/// Sentences in 26 languages, each with the spoken form that was reviewed: `Fixtures/Sentences/<tag>.tsv`.
///
/// `RECORD_SENTENCES=1` writes the spoken forms anew, for review, and fails.
@Suite struct SentenceTests {
  static let tags = [
    "ar", "bg", "bn", "cy", "de", "en-GB", "es", "fa", "fr", "gu", "hi", "hu", "it", "nl", "pa", "pl", "pt",
    "ro", "ru", "sq", "ta", "tr", "uk", "ur", "vi", "zh-Hans",
  ]

  private let content = SpeechContent()

  @Test(arguments: tags) func `hard sentences are said as reviewed, and the gate is silent on them`(tag: String)
    async throws
  {
    let locale = try LocaleTag(tag)
    let path = content.fixtures + "/Sentences/\(tag).tsv"
    let rows = try FileSystem.readText(path).split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.count >= 20)
    let utterances = try rows.map { try content.utterance(String($0[0]), locale) }
    if ProcessInfo.processInfo.environment["RECORD_SENTENCES"] != nil {
      let lines = utterances.map { "\($0.written)\t\($0.spoken.text)\n" }
      try FileSystem.write(lines.joined().utf8, to: content.sourceFixtures + "/Sentences/\(tag).tsv")
      Issue.record("the sentences of \(tag) were recorded; review them")
    }
    for (utterance, row) in zip(utterances, rows) {
      #expect(
        utterance.spoken.text.unicodeScalars.elementsEqual((row.count > 1 ? row[1] : "").unicodeScalars),
        "\(utterance.spoken.text)"
      )
    }
    let rehearsals = try await content.gate().rehearse(utterances)
    for finding in rehearsals.flatMap(\.findings) where finding.severity > .note {
      Issue.record("\(finding.target ?? ""): \(finding.message) [\(finding.check)]")
    }
  }
}
