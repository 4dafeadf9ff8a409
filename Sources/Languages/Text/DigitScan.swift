/// Reads the digits of a text where it stands, for those who want nothing else of it.
public enum DigitScan {
  /// Goes over the characters of a text with what each is worth as a digit of any script; `nil` for all others.
  @inlinable public static func scan(_ text: String, _ body: (_ scalar: UInt32, _ digit: UInt8?) -> Void) {
    let walked: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index < bytes.count {
        let (scalar, length) = Array<UInt16>.scalar(bytes, index)
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
