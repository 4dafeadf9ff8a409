/// The escapes of PO strings, as gettext's `po-lex.c` reads them and `write-po.c` writes them.
enum POEscapes {
  /// Decodes the strings between the quotation marks of `range`, joined; whatever stands outside the marks is skipped.
  ///
  /// `nil` when the bytes are not UTF-8.
  static func decode(_ bytes: [UInt8], range: Range<Int>) -> String? {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    forEachUnit(of: bytes, range: range) { _, decoded in
      switch decoded {
      case .byte(let byte): text.append(byte)
      case .end: break
      }
      return true
    }
    return String(validating: text, as: UTF8.self)
  }

  /// The byte at which the UTF-16 unit `offset` of the decoded text is written.
  static func byteOffset(ofUTF16 offset: Int, in bytes: [UInt8], range: Range<Int>) -> Int {
    var remaining = offset
    var found = range.lowerBound
    forEachUnit(of: bytes, range: range) { place, decoded in
      found = place
      guard case .byte(let byte) = decoded else { return true }
      let units = byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      if units > 0, remaining <= 0 { return false }
      remaining -= units
      return true
    }
    return found
  }

  enum Unit { case byte(UInt8), end }

  /// Visits every decoded byte with the place of its first written byte, and at last the closing mark's place.
  private static func forEachUnit(of bytes: [UInt8], range: Range<Int>, _ visit: (Int, Unit) -> Bool) {
    var index = range.lowerBound
    var isInside = false
    var lastMark = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        isInside.toggle()
        lastMark = index
        index += 1
      } else if !isInside {
        index += 1
      } else if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound {
        let (value, length) = escape(bytes, at: index + 1, end: range.upperBound)
        if !visit(index, .byte(value)) { return }
        index += 1 + length
      } else {
        if !visit(index, .byte(byte)) { return }
        index += 1
      }
    }
    _ = visit(lastMark, .end)
  }

  /// The value and length of the escape whose first byte after the backslash is at `index`.
  private static func escape(_ bytes: [UInt8], at index: Int, end: Int) -> (value: UInt8, length: Int) {
    switch bytes[index] {
    case UInt8(ascii: "n"): return (10, 1)
    case UInt8(ascii: "t"): return (9, 1)
    case UInt8(ascii: "r"): return (13, 1)
    case UInt8(ascii: "a"): return (7, 1)
    case UInt8(ascii: "b"): return (8, 1)
    case UInt8(ascii: "f"): return (12, 1)
    case UInt8(ascii: "v"): return (11, 1)
    case UInt8(ascii: "x"):
      return number(bytes, at: index + 1, end: end, radix: 16, most: 2).map { ($0.value, $0.length + 1) }
        ?? (UInt8(ascii: "x"), 1)
    case let byte: return number(bytes, at: index, end: end, radix: 8, most: 3) ?? (byte, 1)
    }
  }

  private static func number(
    _ bytes: [UInt8],
    at index: Int,
    end: Int,
    radix: Int,
    most: Int
  ) -> (value: UInt8, length: Int)? {
    var value = 0
    var length = 0
    while length < most, index + length < end,
      let digit = Character(Unicode.Scalar(bytes[index + length])).hexDigitValue, digit < radix
    {
      value = value * radix + digit
      length += 1
    }
    return length == 0 ? nil : (UInt8(truncatingIfNeeded: value), length)
  }
}
