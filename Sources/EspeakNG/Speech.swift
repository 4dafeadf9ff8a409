/// One utterance as it sounds.
public struct Speech: Hashable, Sendable {
  /// One channel.
  public let samples: [Int16]
  /// Samples a second.
  public let sampleRate: Int
  /// In the order of their samples.
  public let events: [SpeechEvent]
  /// What was spoken, in IPA with `_` between phonemes, a line for each clause.
  ///
  /// These are the phonemes after intonation: sentence stress and tone changes are in them, so that they can differ in
  /// accents and tones from those that ``SpeechEngine/phonemes(of:notation:voice:)`` gives.
  public let phonemes: String

  /// Makes speech; engines do.
  public init(samples: [Int16], sampleRate: Int, events: [SpeechEvent], phonemes: String) {
    self.samples = samples
    self.sampleRate = sampleRate
    self.events = events
    self.phonemes = phonemes
  }
}

/// Something in the text, tied to the moment it sounds.
public struct SpeechEvent: Hashable, Sendable {
  /// What happens at that moment.
  public enum Kind: Hashable, Sendable {
    /// A word of so many Unicode scalars; espeak-ng counts no more than 31 and leaves out words it joins to others.
    case word(length: Int)
    case sentence
    /// The end of a sentence or clause.
    case end
    /// A `<mark>` of this name.
    case mark(String)
  }

  /// What happens.
  public let kind: Kind
  /// Unicode scalars from the start of the text, tags included.
  public let position: Int
  /// Samples from the start of the utterance.
  public let sample: Int

  /// Makes an event; engines do.
  public init(kind: Kind, position: Int, sample: Int) {
    self.kind = kind
    self.position = position
    self.sample = sample
  }
}
