import EspeakNG
import Testing

@Suite struct SynthesisTests {
  @Test(arguments: [
    ("pl", "Zażywaj jedną tabletkę dwa razy dziennie."),
    ("fr-fr", "Prenez un comprimé deux fois par jour."),
    ("cy", "Cymerwch un dabled ddwywaith y dydd."),
    ("ar", "تناول قرصًا واحدًا مرتين يوميًا."),
    ("ur", "دن میں دو بار ایک گولی لیں۔"),
    ("bn", "দিনে দুইবার একটি করে ট্যাবলেট খান।"),
    ("cmn-latn-pinyin", "每天服用两次，每次一片。"),
    ("en-gb", "Take one tablet twice a day."),
  ])
  func `a leaflet's voices all make sound`(voice: String, text: String) async throws {
    let speech = try await EspeakEngine(workers: 1).synthesize(SpeechText(text), voice: Voice(voice))
    let loudest = speech.samples.lazy.map { $0.magnitude }.max() ?? 0
    #expect(speech.sampleRate == 22_050)
    #expect(speech.samples.count > speech.sampleRate)
    #expect(loudest > 5000)
    #expect(speech.phonemes.count > 20)
  }

  @Test func `events place words, sentences and ends by scalars and samples`() async throws {
    let text = "Weź 😀 dwie. Nie cztery."
    let speech = try await EspeakEngine(workers: 1).synthesize(SpeechText(text), voice: Voice("pl"))
    let words = speech.events.compactMap { event in
      if case .word(let length) = event.kind { [event.position, length] } else { nil }
    }
    #expect(words.contains([0, 3]))
    #expect(words.contains([6, 4]))
    #expect(words.contains([12, 3]))
    #expect(words.contains([16, 6]))
    #expect(speech.events.filter { $0.kind == .sentence }.map(\.position) == [0, 12])
    #expect(speech.events.last?.kind == .end)
    #expect(speech.events.map(\.sample) == speech.events.map(\.sample).sorted())
    #expect(speech.events.allSatisfy { (0...speech.samples.count).contains($0.sample) })
  }

  @Test func `a higher rate makes speech shorter and a pitch makes it different`() async throws {
    let engine = try EspeakEngine(workers: 1)
    let text = SpeechText("Take one tablet twice a day.")
    let plain = try await engine.synthesize(text, voice: Voice("en-gb"))
    let fast = try await engine.synthesize(text, voice: Voice("en-gb", rate: 250))
    let high = try await engine.synthesize(text, voice: Voice("en-gb", pitch: 80))
    #expect(fast.samples.count < plain.samples.count)
    #expect(high.samples != plain.samples)
  }

  @Test func `no text is no sound and no error`() async throws {
    let speech = try await EspeakEngine(workers: 1).synthesize(SpeechText(""), voice: Voice("pl"))
    #expect(speech.samples.count < 1000)
  }
}
