import ICU

/// Reads the digits of a text where it stands, for those who want nothing else of it.
public enum DigitScan {
  /// Whether a text may have a digit of any script: true of every text that has one, and of few others in scripts whose own
  /// digits are seldom written.
  public static func mayHaveDigits(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.reduce(UInt8(0)) { $0 | (beginsDigit($1) ? 1 : 0) } != 0
    } ?? true
  }

  /// Whether a digit can begin with a byte of UTF-8: the first beyond ASCII is U+0660, written 0xD9 0xA0, and none stands
  /// from U+2000 to U+9FFF.
  private static func beginsDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte >= 0xD9 && !(0xE2...0xE9).contains(byte)
  }

  /// Goes over the characters of a text with what each is worth as a digit of any script; `nil` for all others. A text without
  /// any is not gone over.
  @inlinable public static func scan(_ text: String, _ body: (_ scalar: UInt32, _ digit: UInt8?) -> Void) {
    if !mayHaveDigits(text) { return }
    let walked: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = UTF8Walk.scalar(bytes, index)
        body(scalar, value(of: scalar))
        index += length
      }
    }
    if walked == nil { for scalar in text.unicodeScalars { body(scalar.value, value(of: scalar.value)) } }
  }

  @inlinable static func value(of scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return scalar &- 0x30 < 10 ? UInt8(truncatingIfNeeded: scalar &- 0x30) : nil }
    let table = CharacterTable.shared
    return scalar < 0x10000
      ? table.digitValue(of: UInt16(truncatingIfNeeded: scalar)) : table.highDigit(ofScalar: scalar)
  }
}
