import EspeakNG
import Testing

@Suite struct DeterminismTests {
  // The Arabic numbers are among those for which espeak-ng reads memory that it never wrote.
  private let lines = [
    ("en-gb", "Do not take more than 8 tablets in 24 hours."),
    ("ar", "الساعة 8:00 صباحًا و 45 مليغرام."),
    ("pl", "Nie przyjmuj 2,5 tabletki."),
    ("ar", "اعتبارًا من 15 مارس 2020 الساعة 8:00 صباحًا."),
    ("en-gb", "Ask a pharmacist."),
  ]

  private func speakAll(workers: Int, order: [Int]) async throws -> [Int: Speech] {
    let engine = try EspeakEngine(workers: workers)
    return try await withThrowingTaskGroup(of: (Int, Speech).self) { group in
      for index in order {
        let (voice, text) = lines[index]
        group.addTask { (index, try await engine.synthesize(SpeechText(text), voice: Voice(voice))) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  @Test func `one worker and four, in any order, speak the same samples`() async throws {
    let alone = try await speakAll(workers: 1, order: [0, 1, 2, 3, 4])
    #expect(try await speakAll(workers: 1, order: [4, 3, 2, 1, 0]) == alone)
    #expect(try await speakAll(workers: 4, order: [2, 0, 4, 1, 3]) == alone)
  }

  @Test func `a text sounds the same after itself and after others`() async throws {
    let engine = try EspeakEngine(workers: 1)
    let text = SpeechText("الساعة 8:00 صباحًا.")
    let first = try await engine.synthesize(text, voice: Voice("ar"))
    _ = try? await engine.synthesize(SpeechText("C." + String(repeating: "a", count: 200)), voice: Voice("ar"))
    #expect(try await engine.synthesize(text, voice: Voice("ar")) == first)
    _ = try await engine.phonemes(of: [SpeechText("١٥ قرصًا")], voice: Voice("ar"))
    #expect(try await engine.synthesize(text, voice: Voice("ar")) == first)
  }

  @Test func `phonemes do not depend on what stands before them`() async throws {
    let engine = try EspeakEngine(workers: 1)
    let texts = lines.filter { $0.0 == "ar" }.map { SpeechText($0.1) } + [SpeechText("صفر 00 45")]
    let together = try await engine.phonemes(of: texts, voice: Voice("ar"))
    for (text, phonemes) in zip(texts, together) {
      #expect(try await engine.phonemes(of: [text], voice: Voice("ar")) == [phonemes])
    }
  }

  @Test func `the version names the engine and a digest, and stays`() async throws {
    let information = try await EspeakEngine(workers: 1).information()
    #expect(information.version.wholeMatch(of: /espeak-ng 1\.\d+[^ ]* [0-9a-f]{16}/) != nil)
    #expect(try await EspeakEngine(workers: 1).version == information.version)
  }

  @Test func `the local version stays while the engine's files do, and is another than the version`() async throws {
    let version = try await EspeakEngine(workers: 1).localVersion
    #expect(version.wholeMatch(of: /espeak-ng 1\.\d+[^ ]* [0-9a-f]{16}/) != nil)
    #expect(try await EspeakEngine(workers: 1).localVersion == version)
    #expect(try await EspeakEngine(workers: 1).version != version)
  }
}
