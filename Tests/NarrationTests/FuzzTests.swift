import EspeakNG
import ICU
import TestSupport
import Testing

@testable import Narration

/// Any text must end in sound or in a failure that is reported, and never cost its neighbours.
@Suite struct FuzzTests {
  private let content = SpeechContent()

  private static let nasty = [
    "C." + String(repeating: "a", count: 200), "=~", "[[", "[[" + String(repeating: "k", count: 300), "<say-as x'y'>😀",
    "\u{0}", "1,2.3,4", "5–", "–5", "½½", "10⁹⁹", "1/0", "99999999999999999999999", "((((", "\u{FFFC}", "00:00", "+",
    "32/13/2026", "mg mg mg", "%%%", "\u{202E}abc", "https://example.org/?a=1&b=2",
  ]

  private func text(_ numbers: inout SeededGenerator) -> String {
    if Int.random(in: 0..<8, using: &numbers) == 0 { return Self.nasty.randomElement(using: &numbers) ?? "" }
    var text = ""
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      let plane: ClosedRange<UInt32> = [
        0x20...0x7E, 0x20...0x7E, 0xA0...0x52F, 0x600...0xDFF, 0x1F00...0x2BFF, 0x4E00...0x9FFF,
        0x1F300...0x1FAFF,
      ][Int.random(in: 0..<7, using: &numbers)]
      if let scalar = Unicode.Scalar(UInt32.random(in: plane, using: &numbers)) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  @Test func `three thousand strings are spoken or reported, and no neighbour is lost`() async throws {
    var numbers = SeededGenerator(seed: 20_261_122)
    let tags = ["en-GB", "pl", "ar", "hi", "bn", "zh-Hans", "ru", "vi", "ta", "tr"]
    var utterances: [Utterance] = []
    for index in 0..<1500 {
      let locale = try LocaleTag(tags[index * tags.count / 1500])
      utterances.append(try content.utterance(text(&numbers), locale))
      utterances.append(try content.utterance(text(&numbers) + " 5 " + text(&numbers), locale))
    }
    let performer = Performer(engine: try EspeakEngine(), voices: try content.voices())
    let takes = try await concurrentMap(utterances, limit: 8) { try await performer.perform($0) }
    #expect(takes.count == utterances.count)
    let failed = zip(utterances, takes).compactMap { utterance, take in take.failure.map { (utterance, $0) } }
    print("fuzz: \(takes.count) strings, \(failed.count) reported")
    // Which texts crash the engine depends on where its memory lies; a hang, or silence without a word, is our fault.
    for (_, failure) in failed { #expect(failure.contains("espeak-ng crashed"), "\(failure)") }
    #expect(failed.count < takes.count / 10)
    for (take, utterance) in zip(takes, utterances) where take.failure == nil {
      for word in take.words { #expect(word.range.upperBound <= utterance.written.utf16.count) }
    }
    try await expectNeighboursSpoken(takes, utterances, performer)
  }

  /// What stands beside a text that failed sounds as it does alone.
  private func expectNeighboursSpoken(_ takes: [Take], _ utterances: [Utterance], _ performer: Performer) async throws {
    for index in takes.indices.dropLast() where takes[index].failure != nil && takes[index + 1].failure == nil {
      let alone = try await performer.perform(utterances[index + 1])
      #expect(takes[index + 1].samples == alone.samples, "\(utterances[index + 1].written)")
    }
  }
}
