/// Pages of an Ogg stream (RFC 3533, section 6).
enum OggStream {
  /// The same stream under serial number 1.
  ///
  /// libsndfile numbers each stream at random; the same sound must give the same bytes.
  static func renumber(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    var start = 0
    while let length = pageLength(bytes[start...]) {
      bytes.replaceSubrange(start + 14..<start + 18, with: [1, 0, 0, 0])
      bytes.replaceSubrange(start + 22..<start + 26, with: [0, 0, 0, 0])
      let sum = checksum(bytes[start..<start + length])
      for index in 0..<4 { bytes[start + 22 + index] = UInt8(truncatingIfNeeded: sum >> (8 * index)) }
      start += length
    }
    return bytes
  }

  /// The bytes of the page that begins here: a header of 27, a segment table, and the segments.
  private static func pageLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 27, bytes.starts(with: Array("OggS".utf8)) else { return nil }
    let segments = bytes.dropFirst(27).prefix(Int(bytes[bytes.startIndex + 26]))
    let length = 27 + segments.count + segments.reduce(0) { $0 + Int($1) }
    return length <= bytes.count ? length : nil
  }

  /// CRC-32 with polynomial 0x04C11DB7, not reflected, from 0.
  private static func checksum(_ page: ArraySlice<UInt8>) -> UInt32 {
    page.reduce(0) { sum, byte in (sum << 8) ^ table[Int(UInt8(truncatingIfNeeded: sum >> 24) ^ byte)] }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index) << 24) { sum, _ in sum & 0x8000_0000 != 0 ? (sum << 1) ^ 0x04C1_1DB7 : sum << 1 }
  }
}
