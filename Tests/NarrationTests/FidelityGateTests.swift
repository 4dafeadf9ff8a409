import Catalogs
import EspeakNG
import ICU
import Testing

@testable import Narration

@Suite struct FidelityGateTests {
  private let content = SpeechContent()

  /// Texts that espeak-ng drops, garbles or spells out when it is given them as they are written.
  static let dangerous: [(tag: String, text: String)] = [
    ("he", "קח 5 טבליות."), ("ur", "۴ گولیاں لیں۔"), ("ne", "५ चक्की लिनुहोस्।"), ("zh-Hans", "服用2.5毫升。"),
    ("ar", "خذ ١٫٥ قرص."), ("pl", "Proszę wziąć 2.5 ml."), ("pt", "Tome 2.5 ml."), ("ro", "Luați 2.5 ml."),
    ("nl", "Neem 2.5 ml."), ("uk", "Прийміть 2.5 мл."), ("en-GB", "Take 2,5 ml."), ("ar", "خذ 2,5 مل."),
    ("hi", "2,5 मिलीलीटर लें।"), ("bn", "২,৫ মিলিলিটার খান।"), ("en-GB", "If it is <500, stop."),
    ("en-GB", "Take 5–10 tablets."), ("en-GB", "A count of 10⁹/L."), ("en-GB", "Take 5 mg."), ("en-GB", "Take 5 μg."),
    ("en-GB", "Take 5 µg."), ("pl", "NIE bierz leku."), ("es", "NO tome esto."), ("it", "NON prenda questo."),
    ("ro", "NU luați."), ("ru", "НЕ принимайте."), ("hu", "NEM szabad."), ("sq", "NUK duhet."),
  ]

  @Test(arguments: dangerous) func `what the voice would drop or garble is caught without the script`(
    tag: String,
    text: String
  ) async throws {
    let locale = try LocaleTag(tag)
    let spelled = try content.utterance(text, locale).spoken
    let rehearsals = try await content.gate().rehearse([content.rawUtterance(text, locale)], expected: [spelled])
    #expect(rehearsals[0].findings.contains { $0.severity == .error }, "\(rehearsals[0].phonemes)")
  }

  @Test(arguments: dangerous.filter { !["he", "ne"].contains($0.tag) })
  func `and said right with it`(tag: String, text: String) async throws {
    let rehearsals = try await content.gate().rehearse([content.utterance(text, try LocaleTag(tag))])
    #expect(rehearsals[0].findings.allSatisfy { $0.severity < .warning }, "\(rehearsals[0].findings)")
  }

  @Test func `text that is not composed is refused`() async throws {
    let text = UnicodeText.nfd("Prenez-le après le déjeuner.")
    let rehearsals = try await content.gate().rehearse([content.rawUtterance(text, try LocaleTag("fr"))])
    #expect(rehearsals[0].findings.map(\.check) == ["speech-form"])
  }

  @Test func `a word in another script is an error without the script and English with it`() async throws {
    let locale = try LocaleTag("bn")
    let text = "Example Clinic এ ফোন করুন।"
    let raw = try await content.gate().rehearse([content.rawUtterance(text, locale)])
    #expect(raw[0].findings.contains { $0.check == "speech-language" && $0.severity == .error })
    let spoken = try content.utterance(text, locale)
    #expect(spoken.spoken.stretches.map(\.locale) == [.english, locale])
    let rehearsals = try await content.gate().rehearse([spoken])
    #expect(rehearsals[0].findings.isEmpty)
  }

  @Test func `what is spoken but not written, and written but not spoken, is an error`() async throws {
    let locale = try LocaleTag("en-GB")
    let spoken = SpokenText(text: "Take two.", ties: [.init(written: 0..<4, spoken: 0..<4)])
    let utterance = Utterance(
      kind: .sentence,
      passage: "p1",
      range: 0..<12,
      written: "Take tablets",
      locale: locale,
      spoken: spoken
    )
    let rehearsals = try await content.gate().rehearse([utterance])
    #expect(rehearsals[0].findings.map(\.check) == ["speech-missing", "speech-extra"])
  }

  @Test func `a number that can mean two things is a finding`() async throws {
    let rehearsals = try await content.gate().rehearse([
      content.utterance("Proszę wziąć 1.200 mg.", try LocaleTag("pl"))
    ])
    #expect(rehearsals[0].findings.map(\.check) == ["speech-undecided"])
  }
}
