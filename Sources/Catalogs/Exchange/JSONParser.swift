/// Reads JSON (RFC 8259); deeper nesting than `deepest` is refused, so that recursion is safe.
struct JSONParser {
  /// What is wrong at a byte.
  struct Failure: Error {
    let offset: Int
    let problem: String
  }

  private static let deepest = 100
  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// The value of a whole text.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Failure(offset: 0, problem: "the file is UTF-16, not UTF-8")
    }
    var parser = JSONParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let value = try parser.value()
    parser.skipSpace()
    if parser.index < bytes.count { throw Failure(offset: parser.index, problem: "text stands after the end") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() throws(Failure) -> JSONValue {
    skipSpace()
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw failure("the values are nested too deeply") }
    switch peek {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try elements())
    case UInt8(ascii: "\""):
      let offset = index + 1
      return .string(try string(), offset: offset)
    default: return try literal()
    }
  }

  private mutating func members() throws(Failure) -> [JSONValue.Member] {
    index += 1
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    while try !ends(with: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      skipSpace()
      let start = index
      guard peek == UInt8(ascii: "\"") else { throw failure("a name in quotation marks is missing") }
      let name = try string()
      if !names.insert(name).inserted { throw Failure(offset: start, problem: "\"\(name)\" stands twice") }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("the colon is missing") }
      members.append(.init(name: name, value: try value(), offset: start + 1))
    }
    return members
  }

  private mutating func elements() throws(Failure) -> [JSONValue] {
    index += 1
    var elements: [JSONValue] = []
    while try !ends(with: UInt8(ascii: "]"), isFirst: elements.isEmpty) { elements.append(try value()) }
    return elements
  }

  /// Takes the closing mark, or the comma before the next item.
  private mutating func ends(with mark: UInt8, isFirst: Bool) throws(Failure) -> Bool {
    skipSpace()
    if take(mark) { return true }
    if !isFirst, !take(UInt8(ascii: ",")) { throw failure("a comma or the end is missing") }
    return false
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    let start = index
    var text: [UInt8] = []
    while let byte = peek {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw Failure(offset: start, problem: "the text is not valid UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): text += Array(try escape().utf8)
      case 0..<32: throw Failure(offset: index - 1, problem: "a control character stands in a text")
      default: text.append(byte)
      }
    }
    throw Failure(offset: start - 1, problem: "the text has no closing quotation mark")
  }

  private mutating func escape() throws(Failure) -> String {
    guard let letter = peek else { throw failure("the text has no closing quotation mark") }
    index += 1
    switch letter {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(Unicode.Scalar(letter))
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw Failure(offset: index - 2, problem: "unknown escape")
    }
  }

  private mutating func unicodeEscape() throws(Failure) -> String {
    var units = [try unit()]
    if (0xD800...0xDBFF).contains(units[0]), peek == UInt8(ascii: "\\") {
      index += 1
      guard take(UInt8(ascii: "u")) else { throw failure("half a character stands alone") }
      units.append(try unit())
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw failure("half a character stands alone") }
    return text
  }

  private mutating func unit() throws(Failure) -> UInt16 {
    let digits = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else { throw failure("unknown escape") }
    index += 4
    return unit
  }

  private mutating func literal() throws(Failure) -> JSONValue {
    let start = index
    while let byte = peek, !" \n\r\t,]}:".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let isNumber = Double(text) != nil && text.utf8.allSatisfy { "+-.eE0123456789".utf8.contains($0) }
    guard isNumber || ["true", "false", "null"].contains(text) else {
      throw Failure(offset: start, problem: text.isEmpty ? "a value is missing" : "\"\(text.prefix(20))\" is no value")
    }
    return .literal(text)
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 32 || byte == 10 || byte == 13 || byte == 9 { index += 1 }
  }

  private func failure(_ problem: String) -> Failure { Failure(offset: index, problem: problem) }
}
