import EspeakNG
import Testing

@Suite struct SynthesisTests {
  @Test func `a sentence is spoken and its words are placed`() async throws {
    let engine = try EspeakEngine(workers: 1)
    let speech = try await engine.synthesize(SpeechText("Zażywaj dwie tabletki."), voice: Voice("pl"))
    let words = speech.events.filter { if case .word = $0.kind { true } else { false } }
    #expect(speech.sampleRate == 22050)
    #expect(words.map(\.position) == [0, 8, 13])
    #expect(speech.events.last?.kind == .end)
    #expect(speech.phonemes == "z_a_ʒ_ˈɨ_v_a_j d_vʲ_ˈɛ t_a_b_l_ˈɛ_t_k_i\n")
  }
}
