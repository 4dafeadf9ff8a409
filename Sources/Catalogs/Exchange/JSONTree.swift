/// A JSON value that keeps the order of its members and where its texts stand (RFC 8259).
indirect enum JSONValue: Sendable {
  case object([Member])
  case array([JSONValue])
  /// A text, and the byte behind its opening quotation mark.
  case string(String, offset: Int)
  /// A number as it is written, `true`, `false` or `null`.
  case literal(String)

  /// A name and its value.
  struct Member: Sendable {
    let name: String
    var value: JSONValue
    /// The byte behind the name's opening quotation mark.
    var offset = 0
  }

  /// A text that stands in no file yet.
  static func text(_ text: String) -> JSONValue { .string(text, offset: 0) }

  var text: String? { if case .string(let text, _) = self { text } else { nil } }
  var offset: Int? { if case .string(_, let offset) = self { offset } else { nil } }
  var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// A member's value; setting one that is missing adds it at its place in the alphabet, as Xcode orders them.
  subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      var members = members
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?):
        let place = members.firstIndex { name.utf8.lexicographicallyPrecedes($0.name.utf8) } ?? members.count
        members.insert(Member(name: name, value: value), at: place)
      case (nil, nil): break
      }
      self = .object(members)
    }
  }
}

extension JSONValue {
  /// An object with many members set at once, which would each look through all of them. Those that it has keep their
  /// places, the others come in the alphabet.
  func setting(_ values: [String: JSONValue]) -> JSONValue {
    let names = Set(members.map(\.name))
    var new = values.filter { !names.contains($0.key) }.map { Member(name: $0.key, value: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }[...]
    var all: [Member] = []
    for member in members {
      while let next = new.first, next.name.utf8.lexicographicallyPrecedes(member.name.utf8) {
        all.append(next)
        new = new.dropFirst()
      }
      all.append(Member(name: member.name, value: values[member.name] ?? member.value, offset: member.offset))
    }
    return .object(all + new)
  }
}

/// Writes JSON as Xcode writes `.xcstrings`: two spaces, and a space on both sides of the colon.
enum JSONLayout {
  static func text(_ value: JSONValue, depth: Int = 0) -> String {
    switch value {
    case .string(let text, _): quoted(text)
    case .literal(let literal): literal
    case .array(let values): block("[", values.map { text($0, depth: depth + 1) }, "]", depth)
    case .object(let members):
      block("{", members.map { "\(quoted($0.name)) : \(text($0.value, depth: depth + 1))" }, "}", depth)
    }
  }

  private static func block(_ open: String, _ lines: [String], _ close: String, _ depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    if lines.isEmpty { return "\(open)\n\n\(indent)\(close)" }
    return open + "\n" + lines.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<" ": quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// The escapes of JSON's texts.
enum JSONEscapes {
  /// The byte at which a UTF-16 unit is written of the text that begins at `start`, behind its quotation mark.
  static func byteOffset(ofUTF16 offset: Int, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var remaining = offset
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      let byte = bytes[index]
      let isEscape = byte == UInt8(ascii: "\\") && index + 1 < bytes.count
      let units = isEscape ? 1 : byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
      if units > 0, remaining <= 0 { return index }
      remaining -= units
      index += isEscape ? bytes[index + 1] == UInt8(ascii: "u") ? 6 : 2 : 1
    }
    return index
  }
}
