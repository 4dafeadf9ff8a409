/// Valid UTF-8, as the standard library holds texts, read in one walk over the bytes: its own iterators find each scalar anew.
public enum UTF8Walk {
  /// The scalar value that begins at a byte, and its length.
  @inlinable public static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (
    value: UInt32, length: Int
  ) {
    let first = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
    return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  /// Writes the text in UTF-16 and returns how many units it has; `units` has room for as many as there are bytes.
  @inlinable public static func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    inUTF16 units: UnsafeMutablePointer<UInt16>
  ) -> Int {
    var (index, count) = (0, 0)
    while index < bytes.count {
      let (scalar, length) = scalar(bytes, index)
      index += length
      if scalar < 0x10000 {
        (units + count).initialize(to: UInt16(truncatingIfNeeded: scalar))
        count += 1
      } else {
        let rest = scalar - 0x10000
        (units + count).initialize(to: UInt16(truncatingIfNeeded: 0xD800 + rest >> 10))
        (units + count + 1).initialize(to: UInt16(truncatingIfNeeded: 0xDC00 + rest & 0x3FF))
        count += 2
      }
    }
    return count
  }
}

extension Array<UInt16> {
  /// The UTF-16 units of a text. Every text that is scanned passes here.
  public init(unitsOf text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      Array(unsafeUninitializedCapacity: bytes.count) { units, count in
        count = units.baseAddress.map { UTF8Walk.write(bytes, inUTF16: $0) } ?? 0
      }
    }
  }
}
