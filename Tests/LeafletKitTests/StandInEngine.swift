import EspeakNG

/// An engine that beeps for 10 ms a letter, and breaks where it is told to.
struct StandInEngine: SpeechEngine {
  var version = "stand-in 1"
  var failing: Set<String> = []

  func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech {
    if failing.contains(text.string) { throw .crashed(signal: 11, text: text.string) }
    let letters = Array(text.string.unicodeScalars)
    let samples = (0..<letters.count * 220).map { Int16($0 % 100 < 50 ? 8000 : -8000) }
    let starts = letters.indices.filter { index in
      letters[index].properties.isAlphabetic && (index == 0 || !letters[index - 1].properties.isAlphabetic)
    }
    let events = starts.map { SpeechEvent(kind: .word(length: 1), position: $0, sample: $0 * 220) }
    return Speech(samples: samples, sampleRate: 22_050, events: events, phonemes: text.string)
  }

  func phonemes(
    of texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    texts.map { failing.contains($0.string) ? .failure(.crashed(signal: 11, text: $0.string)) : .success($0.string) }
  }
}
