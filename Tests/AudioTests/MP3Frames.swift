/// A small reader of MPEG frame headers, independent of the library that wrote them.
enum MP3Frames {
  struct Header: Hashable {
    let version: Int
    let kilobits: Int
    let sampleRate: Int
    let channels: Int
  }

  /// The header of every frame, as far as frames follow each other; MPEG-2 layer III only.
  static func headers(in file: [UInt8]) -> [Header] {
    var headers: [Header] = []
    var start = 0
    while let (header, length) = header(file[start...]) {
      headers.append(header)
      start += length
    }
    return headers
  }

  private static func header(_ bytes: ArraySlice<UInt8>) -> (Header, length: Int)? {
    let bytes = Array(bytes.prefix(4))
    guard bytes.count == 4, bytes[0] == 0xFF, bytes[1] & 0xFE == 0xF2 else { return nil }
    let kilobits = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0][Int(bytes[2] >> 4)]
    let rate = [22_050, 24_000, 16_000, 0][Int(bytes[2] >> 2 & 3)]
    guard kilobits > 0, rate > 0 else { return nil }
    let padding = Int(bytes[2] >> 1 & 1)
    let header = Header(version: 2, kilobits: kilobits, sampleRate: rate, channels: bytes[3] >> 6 == 3 ? 1 : 2)
    return (header, 72 * kilobits * 1000 / rate + padding)
  }
}
