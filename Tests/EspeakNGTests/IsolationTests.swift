import EspeakNG
import TestSupport
import Testing

@Suite struct IsolationTests {
  private static let long = String(repeating: "a", count: 200)
  /// Texts that end espeak-ng 1.51, always or sometimes, and the voice that they do it to.
  static let hostile = [
    ("en-gb", SpeechText("C." + long)),
    ("pl", SpeechText("C." + long)),
    ("hi", SpeechText("=~")),
    ("kn", SpeechText("[[" + long + long, markup: .phonemes)),
    ("bn", SpeechText("<say-as interpret-as='x'y'>😀</say-as>", markup: .ssml)),
    ("en-gb", SpeechText("<speak><sub alias='", markup: .ssml)),
    ("ar", SpeechText(String(repeating: "\u{64B}", count: 5000))),
    ("cmn-latn-pinyin", SpeechText(String(repeating: "\u{FFFD}\u{202E}", count: 3000))),
  ]

  @Test(arguments: hostile)
  func `a text that crashes the engine costs no neighbour`(voice: String, text: SpeechText) async throws {
    let engine = try EspeakEngine(workers: 2)
    let neighbour = SpeechText("1 2 3")
    async let before = engine.synthesize(neighbour, voice: Voice(voice))
    let outcome = await Result.catching { () async throws(SpeechError) in
      try await engine.synthesize(text, voice: Voice(voice))
    }
    let after = try await engine.synthesize(neighbour, voice: Voice(voice))
    #expect(try await before == after)
    if case .failure(let error) = outcome { #expect(error.isOfText(text.string)) }
  }

  @Test func `a crash tells the signal and the text`() async throws {
    let text = "C." + Self.long
    await #expect(throws: SpeechError.crashed(signal: 6, text: text)) {
      try await EspeakEngine(workers: 1).synthesize(SpeechText(text), voice: Voice("en-gb"))
    }
  }

  @Test func `in a batch of phonemes only the text that crashes fails`() async throws {
    let bad = "C." + Self.long
    let texts = ["one", bad, bad, "two", bad, "three"].map { SpeechText($0) }
    let results = try await EspeakEngine(workers: 1).phonemes(of: texts, voice: Voice("en-gb"))
    let crash = Result<String, SpeechError>.failure(.crashed(signal: 6, text: bad))
    #expect(results == [.success("w_ˈɒ_n\n"), crash, crash, .success("t_ˈuː\n"), crash, .success("θ_ɹ_ˈiː\n")])
  }

  @Test func `in a batch of phonemes only the text that takes too long fails`() async throws {
    let engine = try EspeakEngine(workers: 1, deadline: .milliseconds(300))
    let endless = String(repeating: "word ", count: 2_000_000)
    let results = try await engine.phonemes(of: ["one", endless, "two"].map { SpeechText($0) }, voice: Voice("en-gb"))
    let late = Result<String, SpeechError>.failure(.timedOut(after: .milliseconds(300), text: endless))
    #expect(results == [.success("w_ˈɒ_n\n"), late, .success("t_ˈuː\n")])
  }

  @Test func `an utterance that takes too long is ended and the next one is spoken`() async throws {
    let engine = try EspeakEngine(workers: 1, deadline: .milliseconds(60))
    let endless = SpeechText(String(repeating: "word ", count: 100_000))
    await #expect(throws: SpeechError.timedOut(after: .milliseconds(60), text: endless.string)) {
      try await engine.synthesize(endless, voice: Voice("en-gb"))
    }
    let patient = try EspeakEngine(workers: 1)
    #expect(try await patient.synthesize(SpeechText("one"), voice: Voice("en-gb")).samples.count > 1000)
  }

  @Test func `three hundred random texts end, each spoken or blamed`() async throws {
    let engine = try EspeakEngine(workers: 2)
    var random = SeededGenerator(seed: 1)
    let voices = ["en-gb", "hi", "ar", "kn", "pl"]
    let texts = (0..<300).map { _ in SpeechText(randomText(&random)) }
    for (index, voice) in voices.enumerated() {
      let share = texts.indices.filter { $0 % voices.count == index }.map { texts[$0] }
      let results = try await engine.phonemes(of: share, voice: Voice(voice))
      #expect(results.count == share.count)
      for (text, result) in zip(share, results) {
        if case .failure(let error) = result { #expect(error.isOfText(text.string)) }
      }
    }
  }

  private func randomText(_ random: inout SeededGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let limit: UInt32 = [0x7F, 0x7FF, 0xFFFF, 0x10FFFF].randomElement(using: &random) ?? 0x7F
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}

extension SpeechError {
  /// Whether this is a failure of the given text, and of nothing else.
  fileprivate func isOfText(_ text: String) -> Bool {
    switch self {
    case .crashed(_, let blamed), .timedOut(_, let blamed), .tooLong(let blamed): blamed == text
    case .controlCharacter(_, _, let blamed): blamed == text
    default: false
    }
  }
}

extension Result {
  fileprivate static func catching(_ body: () async throws(Failure) -> Success) async -> Self {
    do {
      return .success(try await body())
    } catch {
      return .failure(error)
    }
  }
}
