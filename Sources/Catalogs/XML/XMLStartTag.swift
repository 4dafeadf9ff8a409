/// A start tag as it is written, whose attributes can be set; the others keep their writing.
struct XMLStartTag {
  /// The element's name with its prefix.
  let name: String
  private var attributes: [(name: String, text: String)] = []
  private let end: String

  /// Reads the tag of a well-formed file.
  init(_ tag: String) {
    var rest = tag.unicodeScalars.dropFirst()
    name = String(rest.prefix { !Self.isSpace($0) && !Self.isEnd($0) })
    rest = rest.dropFirst(name.unicodeScalars.count)
    while let start = rest.firstIndex(where: { !Self.isSpace($0) }), !Self.isEnd(rest[start]),
      let mark = rest[start...].firstIndex(where: { $0 == "\"" || $0 == "'" }),
      let close = rest[mark...].dropFirst().firstIndex(of: rest[mark])
    {
      let name = rest[start...].prefix { !Self.isSpace($0) && $0 != "=" }
      attributes.append((String(name), String(rest[...close])))
      rest = rest[rest.index(after: close)...]
    }
    end = String(rest)
  }

  /// The tag.
  var text: String { "<\(name)\(attributes.map(\.text).joined())\(end)" }

  /// Whether it is the whole element.
  var isEmpty: Bool { end.hasSuffix("/>") }

  /// The tag of an element that holds something.
  var opening: String { "<\(name)\(attributes.map(\.text).joined())>" }

  /// The name with another local part.
  func sibling(_ local: String) -> String {
    name.firstIndex(of: ":").map { "\(name[...$0])\(local)" } ?? local
  }

  /// Sets an attribute; `nil` removes it.
  mutating func set(_ name: String, to value: String?) {
    let text = value.map { " \(name)=\"\(XMLEscapes.attribute($0))\"" }
    switch (attributes.firstIndex { $0.name == name }, text) {
    case (let index?, let text?): attributes[index].text = text
    case (let index?, nil): attributes.remove(at: index)
    case (nil, let text?): attributes.append((name, text))
    case (nil, nil): break
    }
  }

  /// Whether it has an attribute, named with its prefix; namespace declarations count.
  func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == ">" || scalar == "/" }
}

extension XMLFile {
  /// The bytes of an element's start tag.
  func startTag(of element: XMLElement) -> Range<Int> { element.range.lowerBound..<element.content.lowerBound }

  /// An element's start tag.
  func tag(of element: XMLElement) -> XMLStartTag {
    XMLStartTag(String(decoding: bytes[startTag(of: element)], as: UTF8.self))
  }

  /// The line break and spaces in front of an element, so that a new one beside it lines up.
  func indentation(before element: XMLElement) -> String {
    var start = element.range.lowerBound
    while start > 0, isSpace(start - 1) { start -= 1 }
    return String(decoding: bytes[start..<element.range.lowerBound], as: UTF8.self)
  }

  /// Whether a byte is white space.
  func isSpace(_ offset: Int) -> Bool { [9, 10, 13, 32].contains(bytes[offset]) }
}
