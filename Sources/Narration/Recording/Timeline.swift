/// When each sentence and word of a recording sounds.
public struct Timeline: Hashable, Codable, Sendable {
  /// The time that a sentence, heading or list item sounds.
  public struct Cue: Hashable, Codable, Sendable {
    /// The ``Passage/id``; `nil` for an announcement.
    public let passage: String?
    /// The UTF-16 range of the passage's text.
    public let range: Range<Int>
    /// The text as written.
    public let text: String
    /// From the first sample of the speech to the one after its last.
    public let samples: Range<Int>
    /// Its words in the order of the text.
    public let words: [Word]

    /// Makes a cue.
    public init(passage: String?, range: Range<Int>, text: String, samples: Range<Int>, words: [Word]) {
      self.passage = passage
      self.range = range
      self.text = text
      self.samples = samples
      self.words = words
    }
  }

  /// The time that a written word sounds.
  public struct Word: Hashable, Codable, Sendable {
    /// The UTF-16 range of the passage's text.
    public let range: Range<Int>
    /// From its first sample to the one after its last.
    public let samples: Range<Int>
    /// True where the voice gave no time and the neighbours' were divided.
    public let isInterpolated: Bool

    /// Makes a word's time.
    public init(range: Range<Int>, samples: Range<Int>, isInterpolated: Bool) {
      self.range = range
      self.samples = samples
      self.isInterpolated = isInterpolated
    }
  }

  /// Samples a second of all the ranges.
  public let sampleRate: Int
  /// The length of the whole recording, in samples.
  public let length: Int
  /// In the order that they sound.
  public let cues: [Cue]

  /// Makes a timeline.
  public init(sampleRate: Int, length: Int, cues: [Cue]) {
    self.sampleRate = sampleRate
    self.length = length
    self.cues = cues
  }

  /// The time of a sample in milliseconds, rounded to the nearest.
  public func milliseconds(of sample: Int) -> Int { (sample * 1000 + sampleRate / 2) / sampleRate }

  /// How long the recording is, in milliseconds.
  public var duration: Int { milliseconds(of: length) }
}
