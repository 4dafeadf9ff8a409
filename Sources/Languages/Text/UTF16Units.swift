extension String {
  /// How many UTF-16 units the text has.
  ///
  /// The standard library makes a table of places in every long text before it counts.
  public var unitCount: Int {
    // A scalar has one byte that continues none, and those beyond U+FFFF begin with 0xF0 or more.
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) + ($1 >= 0xF0 ? 1 : 0) }
    } ?? utf16.count
  }
}

extension Array<UInt16> {
  /// The UTF-16 units of a text.
  ///
  /// The standard library's iterator finds each scalar anew; this walks over the bytes once, and every text passes here.
  public init(unitsOf text: String) {
    let units = text.utf8.withContiguousStorageIfAvailable { bytes in
      Array(unsafeUninitializedCapacity: bytes.count) { units, count in
        var index = 0
        while index < bytes.count {
          let (scalar, length) = Self.scalar(bytes, index)
          index += length
          if scalar < 0x10000 {
            units.initializeElement(at: count, to: UInt16(truncatingIfNeeded: scalar))
            count += 1
          } else {
            let rest = scalar - 0x10000
            units.initializeElement(at: count, to: UInt16(truncatingIfNeeded: 0xD800 + rest >> 10))
            units.initializeElement(at: count + 1, to: UInt16(truncatingIfNeeded: 0xDC00 + rest & 0x3FF))
            count += 2
          }
        }
      }
    }
    self = units ?? Array(text.utf16)
  }

  /// The scalar value that begins at a byte of valid UTF-8, and its length.
  @inlinable static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
    return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }
}
