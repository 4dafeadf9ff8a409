/// What an MP3 file says of itself: an ID3v2.3 tag with chapters (ID3v2 Chapter Frame Addendum 1.0).
///
/// Version 2.3 rather than 2.4, because cheap players and older car radios read no later one.
public struct ID3Tag: Hashable, Sendable {
  /// A stretch of the recording that a player can jump to.
  public struct Chapter: Hashable, Sendable {
    /// What the player shows.
    public var title: String
    /// From the start of the decoded sound; kept to the millisecond.
    public var start: Duration
    /// Where the chapter ends, usually where the next begins.
    public var end: Duration

    /// A chapter from `start` to `end`.
    public init(title: String, start: Duration, end: Duration) {
      self.title = title
      self.start = start
      self.end = end
    }
  }

  /// A picture on the front cover.
  public struct Picture: Hashable, Sendable {
    /// `image/jpeg` or `image/png`.
    public var mediaType: String
    /// The picture's file.
    public var bytes: [UInt8]

    /// A picture from the bytes of its file.
    public init(mediaType: String, bytes: [UInt8]) {
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  /// TIT2.
  public var title: String
  /// TPE1: who speaks or publishes.
  public var artist: String?
  /// TALB: what all the tracks together are.
  public var album: String?
  /// TRCK: this track's number from 1.
  public var track: Int?
  /// TRCK: how many tracks there are.
  public var trackCount: Int?
  /// TLAN: the code of ISO 639-2, such as `pol`.
  public var language: String?
  /// COMM.
  public var comment: String?
  /// CHAP and CTOC, in the order of play.
  public var chapters: [Chapter]
  /// APIC.
  public var picture: Picture?

  /// A tag with no more than a title.
  public init(title: String) {
    self.title = title
    chapters = []
  }

  /// The tag followed by an MP3 file's bytes, which are a tagged file.
  public func prepended(to mp3: [UInt8]) throws(AudioError) -> [UInt8] {
    try ID3Writer.bytes(of: self) + mp3
  }
}
