extension String {
  /// Text from UTF-16; half a surrogate pair becomes U+FFFD.
  ///
  /// The standard library's `String(decoding:as:)` is generic here and takes several times as long, which every text
  /// that comes back from ICU would pay.
  public init(utf16 units: UnsafeBufferPointer<UInt16>) {
    let count = units.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 < 0x800 ? 2 : 3) }
    self.init(unsafeUninitializedCapacity: count) { bytes in
      var writer = UTF8Writer(bytes: bytes)
      var index = 0
      while index < units.count {
        let (scalar, length) = units.scalar(at: index)
        writer.write(scalar)
        index += length
      }
      return writer.count
    }
  }

  /// Text from a part of a text in UTF-16.
  public init(utf16 units: ArraySlice<UInt16>) {
    self = units.withUnsafeBufferPointer { String(utf16: $0) }
  }

  /// Text from UTF-16.
  public init(utf16 units: [UInt16]) {
    self = units.withUnsafeBufferPointer { String(utf16: $0) }
  }
}

extension UnsafeBufferPointer<UInt16> {
  /// The scalar value at an index, and how many units it takes.
  fileprivate func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let unit = UInt32(self[index])
    guard unit & 0xF800 == 0xD800 else { return (unit, 1) }
    guard unit < 0xDC00, index + 1 < count, self[index + 1] & 0xFC00 == 0xDC00 else { return (0xFFFD, 1) }
    return (0x10000 + (unit & 0x3FF) << 10 + UInt32(self[index + 1] & 0x3FF), 2)
  }
}

/// Writes scalar values as UTF-8.
private struct UTF8Writer {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  var count = 0

  mutating func write(_ scalar: UInt32) {
    switch scalar {
    case ..<0x80: put(scalar)
    case ..<0x800: lead(0xC0 | scalar >> 6, scalar, trailing: 1)
    case ..<0x10000: lead(0xE0 | scalar >> 12, scalar, trailing: 2)
    default: lead(0xF0 | scalar >> 18, scalar, trailing: 3)
    }
  }

  private mutating func lead(_ byte: UInt32, _ scalar: UInt32, trailing: UInt32) {
    put(byte)
    for left in (0..<trailing).reversed() { put(0x80 | (scalar >> (6 * left)) & 0x3F) }
  }

  private mutating func put(_ byte: UInt32) {
    bytes[count] = UInt8(truncatingIfNeeded: byte)
    count += 1
  }
}
