/// MP3 files as the frames that they consist of (ISO 11172-3, section 2.4.1; ISO 13818-3 for the lower rates).
///
/// Files of one format joined frame by frame play as one: the sound is not encoded again.
public enum MP3Stream {
  /// Frames of one file without its tags.
  private struct Frames {
    let bytes: ArraySlice<UInt8>
    /// Samples a channel of all frames.
    let length: Int
  }

  /// Several files as one.
  public struct Joined: Hashable, Sendable {
    /// The file, without a tag.
    public let bytes: [UInt8]
    /// The first sample of each file in it.
    public let starts: [Int]
    /// Samples of the whole.
    public let length: Int
    /// Samples a second.
    public let sampleRate: Int
  }

  /// Joins files that have one bit rate and one sample rate.
  public static func join(_ files: [[UInt8]]) throws(AudioError) -> Joined {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var length = 0
    var sampleRate = 0
    for file in files {
      let frames = try frames(of: file, sampleRate: &sampleRate)
      starts.append(length)
      bytes += frames.bytes
      length += frames.length
    }
    return Joined(bytes: bytes, starts: starts, length: length, sampleRate: sampleRate)
  }

  /// The frames after the ID3v2 tag and the frame that holds LAME's own tag.
  private static func frames(of file: [UInt8], sampleRate: inout Int) throws(AudioError) -> Frames {
    var start = endOfTag(in: file)
    guard let first = MP3FrameHeader(file, at: start) else { throw .codec(.mp3, "no frame begins where one should") }
    if first.isInformation(in: file, at: start) { start += first.size }
    sampleRate = first.sampleRate
    var end = start
    var count = 0
    while let header = MP3FrameHeader(file, at: end), end + header.size <= file.count {
      end += header.size
      count += 1
    }
    return Frames(bytes: file[start..<end], length: count * first.samples)
  }

  private static func endOfTag(in file: [UInt8]) -> Int {
    guard file.starts(with: Array("ID3".utf8)), file.count > 10 else { return 0 }
    return 10 + file[6..<10].reduce(0) { $0 << 7 | Int($1) }
  }
}

/// The header of a Layer III frame.
struct MP3FrameHeader {
  private static let rates = [44_100, 48_000, 32_000]
  private static let kilobits = [
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ]

  /// Samples a second.
  let sampleRate: Int
  /// Bytes of the whole frame.
  let size: Int
  /// Samples a channel.
  let samples: Int
  private let isMono: Bool
  private let isFirstVersion: Bool

  /// `nil` where no frame begins.
  init?(_ bytes: [UInt8], at start: Int) {
    guard start >= 0, start + 4 <= bytes.count, bytes[start] == 0xFF, bytes[start + 1] & 0xE6 == 0xE2 else {
      return nil
    }
    let version = bytes[start + 1] >> 3 & 3
    let rate = Int(bytes[start + 2] >> 2 & 3)
    let speed = Int(bytes[start + 2] >> 4)
    guard version != 1, rate < 3, (1...14).contains(speed) else { return nil }
    isFirstVersion = version == 3
    sampleRate = Self.rates[rate] / (version == 3 ? 1 : version == 2 ? 2 : 4)
    samples = isFirstVersion ? 1152 : 576
    let bitRate = Self.kilobits[isFirstVersion ? 0 : 1][speed - 1] * 1000
    size = samples / 8 * bitRate / sampleRate + Int(bytes[start + 2] >> 1 & 1)
    isMono = bytes[start + 3] >> 6 == 3
  }

  /// Whether the frame holds no sound but what LAME tells of the file.
  func isInformation(in bytes: [UInt8], at start: Int) -> Bool {
    let side = isFirstVersion ? (isMono ? 17 : 32) : (isMono ? 9 : 17)
    let name = start + 4 + side
    guard name + 4 <= bytes.count else { return false }
    return ["Info", "Xing"].contains { bytes[name..<name + 4].elementsEqual($0.utf8) }
  }
}
