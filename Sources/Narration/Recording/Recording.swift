import ICU

/// The sound of an edition: a file for each section, each with its timeline.
public struct Recording: Sendable {
  /// The sound of one section.
  public struct Track: Sendable {
    /// The section's path.
    public let section: String
    /// The section's heading.
    public let title: String
    /// An MP3 file: 64 kbit/s, one channel, 22,050 samples a second, with title, number and language in its tag.
    public let mp3: [UInt8]
    /// When its sentences and words sound.
    public let timeline: Timeline

    /// Makes a track.
    public init(section: String, title: String, mp3: [UInt8], timeline: Timeline) {
      self.section = section
      self.title = title
      self.mp3 = mp3
      self.timeline = timeline
    }
  }

  /// The sound of a part of a script, before it has its place in a recording.
  public struct Cut: Sendable {
    /// An MP3 file without a tag.
    public let mp3: [UInt8]
    /// When its sentences and words sound.
    public let timeline: Timeline
    /// What is silent.
    public let failures: [Failure]

    /// Makes a cut.
    public init(mp3: [UInt8], timeline: Timeline, failures: [Failure] = []) {
      self.mp3 = mp3
      self.timeline = timeline
      self.failures = failures
    }
  }

  /// An utterance that is silent because it could not be spoken.
  public struct Failure: Hashable, Sendable {
    /// What should have been spoken.
    public let utterance: Utterance
    /// Why it could not be.
    public let reason: String

    /// Makes a failure.
    public init(utterance: Utterance, reason: String) {
      self.utterance = utterance
      self.reason = reason
    }
  }

  /// The language that is spoken.
  public let locale: LocaleTag
  /// The leaflet's title.
  public let title: String
  /// The voice, as the manifest names it: `espeak-ng pl`.
  public let voice: String
  /// The engine with its version and its data's digest.
  public let engine: String
  /// One track for each part of the script.
  public let tracks: [Track]
  /// What is silent; a recording with failures is for drafts only.
  public let failures: [Failure]

  /// Makes a recording.
  public init(
    locale: LocaleTag,
    title: String = "",
    voice: String,
    engine: String,
    tracks: [Track],
    failures: [Failure] = []
  ) {
    self.locale = locale
    self.title = title
    self.voice = voice
    self.engine = engine
    self.tracks = tracks
    self.failures = failures
  }
}
