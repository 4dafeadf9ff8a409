import EspeakNG
import Testing

@Suite struct TextTests {
  private let english = Voice("en-gb")

  private func phonemes(_ text: SpeechText, notation: PhonemeNotation = .ipa) async throws -> String {
    try await EspeakEngine(workers: 1).phonemes(of: [text], notation: notation, voice: english)[0].get()
  }

  @Test func `in plain text neither tags nor phonemes act`() async throws {
    #expect(try await phonemes(SpeechText("take [[t'u:]] now")) != phonemes(SpeechText("take two now")))
    #expect(try await phonemes(SpeechText("a <sub alias='two'>b</sub>")).contains("s_ˈʌ_b"))
    #expect(try await phonemes(SpeechText("a &amp; b")).contains("ˈa_m_p"))
  }

  @Test func `phonemes in double brackets act where asked for`() async throws {
    let spoken = try await phonemes(SpeechText("take [[t'u:]] now", markup: .phonemes))
    #expect(spoken == "t_ˈeɪ_k t_ˈuː n_ˈaʊ\n")
  }

  @Test func `SSML acts where asked for and its marks are placed`() async throws {
    let text = SpeechText(#"a <sub alias="two">b</sub> <mark name="ẑ"/>c"#, markup: .ssml)
    let speech = try await EspeakEngine(workers: 1).synthesize(text, voice: english)
    #expect(speech.phonemes.contains("t_ˈuː"))
    let mark = try #require(speech.events.first { $0.kind == .mark("ẑ") })
    let word = try #require(speech.events.last { if case .word = $0.kind { true } else { false } })
    #expect(mark.sample == word.sample)
    #expect(word.position == Array(text.string.unicodeScalars).lastIndex(of: "c"))
  }

  @Test(arguments: [SpeechText.Markup.ssml, .phonemes, [.ssml, .phonemes]])
  func `escaped text sounds as it does plain`(markup: SpeechText.Markup) async throws {
    for plain in ["1 < 2 & 3 > 0", "x [[t'u:]] y", "<mark name='a'/> z", "&lt; [[[ b"] {
      let escaped = SpeechText(SpeechText.escape(plain, for: markup), markup: markup)
      #expect(try await phonemes(escaped) == phonemes(SpeechText(plain)))
    }
  }

  @Test func `a sound file in a tag is not opened`() async throws {
    let text = SpeechText("<audio src='/dev/null'>other words</audio>", markup: .ssml)
    #expect(try await EspeakEngine(workers: 1).synthesize(text, voice: english).phonemes.contains("w_ˈɜː_d_z"))
  }

  @Test func `mnemonics can be spoken again`() async throws {
    let engine = try EspeakEngine(workers: 1)
    let mnemonics = try await phonemes(SpeechText("paracetamol"), notation: .mnemonics)
    #expect(mnemonics == "p_'a_r_@_s_,E_t_a#_m_,0_l\n")
    let markup = "[[" + mnemonics.filter { $0 != "_" && $0 != "\n" } + "]]"
    let again = try await engine.phonemes(of: [SpeechText(markup, markup: .phonemes)], voice: english)
    #expect(again == [.success(try await phonemes(SpeechText("paracetamol")))])
  }

  @Test(arguments: [("\0", 0), ("a\0b", 1), ("ab\u{1}50P", 2), ("é\u{85}", 1), ("\u{7F}", 0), ("x\u{1B}", 1)])
  func `a control character is refused with its place`(text: String, offset: Int) async throws {
    let scalar = Array(text.unicodeScalars)[offset]
    let refusal = SpeechError.controlCharacter(scalar, offset: offset, text: text)
    let engine = try EspeakEngine(workers: 1)
    await #expect(throws: refusal) { try await engine.synthesize(SpeechText(text), voice: english) }
    let results = try await engine.phonemes(of: [SpeechText(text), SpeechText("one")], voice: english)
    #expect(results == [.failure(refusal), .success("w_ˈɒ_n\n")])
  }

  @Test func `tabs and line ends are spaces`() async throws {
    #expect(try await phonemes(SpeechText("one\ttwo\r\nthree")) == "w_ˈɒ_n t_ˈuː θ_ɹ_ˈiː\n")
  }
}
