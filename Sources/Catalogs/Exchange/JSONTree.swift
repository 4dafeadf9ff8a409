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
struct JSONLayout {
  private var bytes: [UInt8] = []

  /// A file that holds a value.
  static func bytes(of value: JSONValue) -> [UInt8] {
    var layout = JSONLayout()
    layout.add(value, depth: 0)
    layout.bytes += "\n".utf8
    return layout.bytes
  }

  private mutating func add(_ value: JSONValue, depth: Int) {
    switch value {
    case .string(let text, _): addQuoted(text)
    case .literal(let literal): bytes += literal.utf8
    case .array(let values):
      addBlock("[", values, "]", depth) { layout, value in layout.add(value, depth: depth + 1) }
    case .object(let members):
      addBlock("{", members, "}", depth) { layout, member in
        layout.addQuoted(member.name)
        layout.bytes += " : ".utf8
        layout.add(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func addBlock<Item>(
    _ open: String,
    _ items: [Item],
    _ close: String,
    _ depth: Int,
    add: (inout JSONLayout, Item) -> Void
  ) {
    bytes += open.utf8
    for (index, item) in items.enumerated() {
      bytes += index == 0 ? "\n".utf8 : ",\n".utf8
      addIndent(depth + 1)
      add(&self, item)
    }
    // Xcode leaves an empty line in an empty block.
    bytes += items.isEmpty ? "\n\n".utf8 : "\n".utf8
    addIndent(depth)
    bytes += close.utf8
  }

  private mutating func addIndent(_ depth: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func addQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<32: bytes += ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
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
