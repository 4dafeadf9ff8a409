import Catalogs
import ICU
import Testing

@testable import Narration

@Suite struct ScriptTests {
  private let content = BundledContent()
  private let speech = SpeechContent()

  private func script(_ tag: String) throws -> Script {
    let edition = try #require(try content.edition("dorsal-root-ganglion-blocks", try LocaleTag(tag)))
    return try content.narrator().script(for: edition, notices: edition.notices(isDraft: false, signOffs: []))
  }

  @Test func `lists are announced, and the items of a numbered one say their numbers`() throws {
    let utterances = try script("en-GB").parts.flatMap(\.utterances)
    #expect(utterances.contains { $0.kind == .announcement && $0.spoken.text == "List with two items." })
    let item = try #require(utterances.first { $0.written.hasPrefix("We spray your skin") })
    #expect(item.spoken.text.hasPrefix("two. We spray"))
    #expect(item.spoken.ties.first?.written == 0..<0)
    #expect(utterances.last?.written == "End of the leaflet.")
  }

  @Test func `the clinic's number is said digit by digit`() throws {
    let utterances = try script("pl").parts.flatMap(\.utterances)
    #expect(utterances.contains { $0.spoken.text.contains("zero jeden sześć trzy dwa, dziewięć sześć zero") })
  }

  @Test func `a Latin name amid another script is said by the voice of the leaflet's own language`() throws {
    let utterances = try script("bn").parts.flatMap(\.utterances)
    let named = try #require(utterances.first { $0.written.contains("Example Clinic") })
    let english = try #require(named.spoken.stretches.first { $0.locale.language == "en" })
    let units = Array(named.spoken.text.utf16)
    #expect(String(decoding: units[english.range], as: UTF16.self) == "Example Clinic")
  }

  @Test func `what the clinic says of itself is said as it says`() throws {
    let speaker = try speech.speaker(try LocaleTag("ar"))
    let runs = [Run("اتصل بعيادة "), Run("Example Clinic", argument: "clinicName"), Run(" الآن.")]
    let spoken = speaker.speak(WrittenText(runs), spokenValues: ["clinicName": "عيادة المثال"])
    #expect(spoken.text == "اتصل بعيادة عيادة المثال الآن.")
    #expect(spoken.ties.contains { $0.written == 12..<26 })
  }

  @Test func `a run in another language is said by that language's voice`() throws {
    let polish = try LocaleTag("pl")
    let american = try LocaleTag("en-US")
    let runs = [Run("To jest "), Run("acetaminophen", language: american), Run(".")]
    let other = try speech.speaker(american)
    let spoken = try speech.speaker(polish).speak(WrittenText(runs), others: { $0 == american ? other : nil })
    #expect(spoken.stretches.map(\.locale) == [polish, american, polish])
  }

  @Test func `every bundled leaflet passes the gate`() async throws {
    var outcomes: [String: Int] = [:]
    for locale in try content.locales() {
      for id in try content.leafletIDs() {
        guard let edition = try content.edition(id, locale), try content.voices().entry(for: locale)?.isFit == true
        else {
          continue
        }
        let narrator = try content.narrator()
        let script = try narrator.script(for: edition, notices: edition.notices(isDraft: true, signOffs: []))
        let elements = script.parts.flatMap(\.utterances).flatMap(\.spoken.elements)
        outcomes["proven", default: 0] += elements.count
        for finding in try await narrator.findings(for: script) {
          outcomes[finding.check, default: 0] += 1
          if finding.severity == .error { Issue.record("\(locale) \(id): \(finding.message)") }
        }
      }
    }
    print("gate: \(outcomes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))")
    #expect(outcomes["proven", default: 0] > 100)
  }
}
