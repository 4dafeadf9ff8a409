/// The bytes of an ID3v2.3 tag.
enum ID3Writer {
  static func bytes(of tag: ID3Tag) throws(AudioError) -> [UInt8] {
    if let code = tag.language { try check(languageCode: code) }
    guard tag.chapters.count <= Int(UInt8.max) else { throw .tooManyChapters(tag.chapters.count) }
    let frames = texts(of: tag) + comments(of: tag) + chapters(of: tag) + pictures(of: tag)
    return Array("ID3".utf8) + [3, 0, 0] + synchsafe(frames.count) + frames
  }

  private static func check(languageCode: String) throws(AudioError) {
    guard languageCode.utf8.count == 3, languageCode.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      throw .badLanguageCode(languageCode)
    }
  }

  private static func texts(of tag: ID3Tag) -> [UInt8] {
    let track = tag.track.map { number in tag.trackCount.map { "\(number)/\($0)" } ?? "\(number)" }
    let values = [
      ("TIT2", tag.title), ("TPE1", tag.artist), ("TALB", tag.album), ("TRCK", track), ("TLAN", tag.language),
    ]
    return values.flatMap { name, value in value.map { textFrame(name, $0) } ?? [] }
  }

  private static func comments(of tag: ID3Tag) -> [UInt8] {
    guard let comment = tag.comment else { return [] }
    return frame("COMM", [1] + Array((tag.language ?? "und").utf8) + utf16("") + [0, 0] + utf16(comment))
  }

  private static func chapters(of tag: ID3Tag) -> [UInt8] {
    guard !tag.chapters.isEmpty else { return [] }
    let names = tag.chapters.indices.map { latin("chapter\($0 + 1)") }
    let topLevelAndOrdered: UInt8 = 0b11
    let contents = latin("contents") + [topLevelAndOrdered, UInt8(names.count)] + names.joined()
    return frame("CTOC", contents) + zip(names, tag.chapters).flatMap(chapterFrame)
  }

  private static func chapterFrame(name: [UInt8], chapter: ID3Tag.Chapter) -> [UInt8] {
    let noByteOffset: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    let times = bigEndian(chapter.start.milliseconds) + bigEndian(chapter.end.milliseconds)
    return frame("CHAP", name + times + noByteOffset + noByteOffset + textFrame("TIT2", chapter.title))
  }

  private static func pictures(of tag: ID3Tag) -> [UInt8] {
    guard let picture = tag.picture else { return [] }
    let frontCover: UInt8 = 3
    return frame("APIC", [0] + latin(picture.mediaType) + [frontCover] + latin("") + picture.bytes)
  }

  private static func textFrame(_ name: String, _ value: String) -> [UInt8] {
    frame(name, [1] + utf16(value))
  }

  private static func frame(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + bigEndian(UInt32(clamping: content.count)) + [0, 0] + content
  }

  /// ISO 8859-1, ended by a zero byte.
  private static func latin(_ ascii: String) -> [UInt8] {
    Array(ascii.utf8) + [0]
  }

  /// Little-endian after its byte order mark.
  private static func utf16(_ string: String) -> [UInt8] {
    [0xFF, 0xFE] + string.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian, Array.init)
  }

  /// Seven bits a byte, so that no byte looks like the start of MPEG sound.
  private static func synchsafe(_ count: Int) -> [UInt8] {
    [21, 14, 7, 0].map { UInt8(truncatingIfNeeded: count >> $0) & 0x7F }
  }
}

extension Duration {
  /// Rounded to the nearest.
  fileprivate var milliseconds: UInt32 {
    let half = 500_000_000_000_000 as Int64
    return UInt32(clamping: components.seconds * 1000 + (components.attoseconds + half) / 1_000_000_000_000_000)
  }
}
