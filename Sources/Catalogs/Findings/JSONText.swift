/// A JSON value whose fields keep the order they are given in, so that one report always has the same bytes.
public enum JSONText: Sendable {
  case string(String)
  case integer(Int)
  case array([JSONText])
  case object([(String, JSONText)])
  case null

  /// The text of an optional string, or null.
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  /// The value on one line (RFC 8259).
  public var line: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the value on one line (RFC 8259) to UTF-8.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.write(text, to: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .null: bytes += "null".utf8
    case .array(let values):
      Self.write(values, "[", "]", to: &bytes) { $0.write(to: &$1) }
    case .object(let fields):
      Self.write(fields, "{", "}", to: &bytes) { field, bytes in
        Self.write(field.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        field.1.write(to: &bytes)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element],
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    to bytes: inout [UInt8],
    _ writeOne: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      writeOne(element, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  /// Quotes a text. Line and paragraph separators are escaped too, since some readers of JSON lines split there.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Most texts need no escape, so whole stretches are copied.
      var (written, index) = (0, 0)
      while index < utf8.count {
        guard let (value, length) = escaped(utf8, at: index) else {
          index += 1
          continue
        }
        bytes += utf8[written..<index]
        bytes += escape(value).utf8
        index += length
        written = index
      }
      bytes += utf8[written...]
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The scalar that begins at a byte, and its length, where it must be escaped.
  private static func escaped(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (UInt32(utf8[index]), 1)
    case 0xC2 where utf8[index + 1] < 0xA0: (UInt32(utf8[index + 1]), 2)
    case 0xE2 where utf8[index + 1] == 0x80 && (utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9):
      (0x2000 + UInt32(utf8[index + 2]) - 0x80, 3)
    default: nil
    }
  }

  private static func escape(_ value: UInt32) -> String {
    switch value {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
