import EspeakNG
import Testing

@Suite struct VoiceTests {
  @Test(arguments: ["so", "tl", "xx", "", "../../etc/passwd", "en gb", "-v", "mb-pl1", "default", "ẑ"])
  func `a voice that is not installed is an error, never another voice`(name: String) async throws {
    let engine = try EspeakEngine(workers: 1)
    await #expect(throws: SpeechError.voiceMissing(name)) {
      try await engine.synthesize(SpeechText("one"), voice: Voice(name))
    }
    await #expect(throws: SpeechError.voiceMissing(name)) {
      try await engine.phonemes(of: [SpeechText("one")], voice: Voice(name))
    }
  }

  @Test(arguments: [Voice("pl", rate: 79), Voice("pl", rate: 451), Voice("pl", pitch: -1), Voice("pl", pitch: 100)])
  func `a rate or pitch that the engine would bend is an error`(voice: Voice) async throws {
    await #expect(throws: SpeechError.self) {
      try await EspeakEngine(workers: 1).synthesize(SpeechText("one"), voice: voice)
    }
  }

  @Test func `the installed voices have names, files and languages`() async throws {
    let voices = try await EspeakEngine(workers: 1).voices()
    let polish = try #require(voices.first { $0.languages.contains("pl") })
    #expect(polish == InstalledVoice(name: "Polish", identifier: "zlw/pl", languages: ["pl"]))
    #expect(voices.count > 100)
    #expect(voices.contains { $0.languages.first == "en-gb" && $0.languages.contains("en") })
  }
}
