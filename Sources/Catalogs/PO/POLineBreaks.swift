import UnistringShim

/// Escapes text and breaks it into lines, with the line breaker that gettext itself uses (UAX #14 in libunistring).
enum POLineBreaks {
  /// The escaped pieces of a text for lines of `width` columns; the first piece begins at `startColumn`.
  ///
  /// A line feed stands only at the text's end, and no piece begins with it.
  static func pieces(of text: Substring, width: Int, startColumn: Int) -> [String] {
    let (escaped, overrides) = escape(text)
    if escaped.isEmpty { return [] }
    var breaks = [CChar](repeating: 0, count: escaped.count)
    u8_width_linebreaks_v2(escaped, escaped.count, Int32(width), Int32(startColumn), 0, overrides, "UTF-8", &breaks)
    var pieces: [String] = []
    var start = 0
    for index in escaped.indices where breaks[index] == possible {
      pieces.append(String(decoding: escaped[start..<index], as: UTF8.self))
      start = index
    }
    return pieces + [String(decoding: escaped[start...], as: UTF8.self)]
  }

  private static let possible = CChar(UC_BREAK_POSSIBLE)
  private static let prohibited = CChar(UC_BREAK_PROHIBITED)
  private static let undefined = CChar(UC_BREAK_UNDEFINED)

  /// The escaped bytes, and for each whether a line must not break in front of it.
  private static func escape(_ text: Substring) -> (bytes: [UInt8], overrides: [CChar]) {
    var bytes: [UInt8] = []
    var overrides: [CChar] = []
    bytes.reserveCapacity(text.utf8.count + 8)
    overrides.reserveCapacity(text.utf8.count + 8)
    for byte in text.utf8 {
      if let letter = letter(for: byte) {
        bytes += [UInt8(ascii: "\\"), letter]
        overrides += [undefined, prohibited]
      } else {
        bytes.append(byte)
        overrides.append(byte & 0xC0 == 0x80 ? prohibited : undefined)
      }
    }
    if text.utf8.last == UInt8(ascii: "\n") { overrides[overrides.count - 2] = prohibited }
    return (bytes, overrides)
  }

  /// The letter behind the backslash that stands for a byte; `nil` when the byte stands for itself.
  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case 7: UInt8(ascii: "a")
    case 8: UInt8(ascii: "b")
    case 9: UInt8(ascii: "t")
    case 10: UInt8(ascii: "n")
    case 11: UInt8(ascii: "v")
    case 12: UInt8(ascii: "f")
    case 13: UInt8(ascii: "r")
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): byte
    default: nil
    }
  }
}
