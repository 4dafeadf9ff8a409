import EspeakNG

/// An utterance as it was spoken, without the silence around it.
struct Take: Sendable {
  /// One channel.
  let samples: [Int16]
  /// Samples a second.
  let sampleRate: Int
  /// When the written words sound; their ranges count from the start of the utterance's written text.
  let words: [Timeline.Word]
  /// Why nothing sounds, if the engine failed.
  let failure: String?
}

/// A part of an utterance as one voice spoke it.
struct SpokenStretch: Sendable {
  let stretch: SpokenText.Stretch
  let speech: Speech
  /// The samples of the speech that are more than silence, in samples of the speech.
  let audible: Range<Int>
  /// Where the audible samples begin in the take.
  let start: Int

  /// Where they end in the take.
  var end: Int { start + audible.count }
}
