import Audio

/// Puts takes one after the other, with the pauses that the structure asks for.
struct TrackAssembler {
  private let sampleRate: Int
  private var samples: [Int16]
  private var cues: [Timeline.Cue] = []
  private var previous: Utterance?

  /// `length` samples of takes will be appended, of so many utterances.
  init(sampleRate: Int, length: Int, utterances: Int) {
    self.sampleRate = sampleRate
    samples = []
    let pauses = Pauses.head + Double(utterances) * Pauses.longest + Pauses.tail
    samples.reserveCapacity(length + Int(pauses * Double(sampleRate)) + 1)
    samples += silence(Pauses.head, sampleRate)
  }

  mutating func append(_ take: Take, of utterance: Utterance) {
    if let previous { samples += silence(Pauses.between(previous, utterance), sampleRate) }
    previous = utterance
    let start = samples.count
    samples += take.samples
    let words = take.words.map { word in
      Timeline.Word(
        range: word.range.shifted(by: utterance.range.lowerBound),
        samples: word.samples.shifted(by: start),
        isInterpolated: word.isInterpolated
      )
    }
    cues.append(
      Timeline.Cue(
        passage: utterance.passage,
        range: utterance.range,
        text: utterance.written,
        samples: start..<samples.count,
        words: words
      )
    )
  }

  /// The whole sound and when its sentences and words sound.
  consuming func finish() -> (sound: PCM, timeline: Timeline) {
    samples += silence(Pauses.tail, sampleRate)
    let timeline = Timeline(sampleRate: sampleRate, length: samples.count, cues: cues)
    return (PCM(samples: samples, sampleRate: sampleRate), timeline)
  }
}
