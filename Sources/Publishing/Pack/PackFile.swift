/// A file of a pack.
public struct PackFile: Sendable {
  /// Relative to the pack's folder: `audio/01-overview.mp3`.
  public let path: String
  /// Its media type: `audio/mpeg`.
  public let mediaType: String
  /// Its content.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, mediaType: String, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }

  /// Makes a file of UTF-8 text.
  public init(path: String, mediaType: String, text: String) {
    self.init(path: path, mediaType: mediaType, bytes: Array(text.utf8))
  }
}
