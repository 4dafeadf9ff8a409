/// An element of an XML file with the bytes that it was read from.
struct XMLElement: Sendable {
  /// The name without its prefix.
  let name: String
  /// The namespace's address; empty without one.
  let namespace: String
  /// The attributes in the file's order, without namespace declarations.
  let attributes: [Attribute]
  /// What stands inside, in order.
  var children: [XMLNode] = []
  // A file has less than 2³¹ bytes; a large one has so many elements that half as long numbers are felt.
  private var start, contentStart, contentEnd, end: UInt32

  /// The bytes of the whole element.
  var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }

  /// The bytes between its tags; empty at the end of the start tag for `<x/>`.
  var content: Range<Int> {
    get { Int(contentStart)..<Int(contentEnd) }
    set { (contentStart, contentEnd) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }

  /// An element of which only the start tag has been read.
  init(name: String, namespace: String, attributes: [Attribute], startTag: Range<Int>) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    (start, end) = (UInt32(startTag.lowerBound), UInt32(startTag.upperBound))
    (contentStart, contentEnd) = (end, end)
  }

  /// An attribute.
  struct Attribute: Sendable {
    let name: String
    let namespace: String
    let value: String
  }

  /// The value of an attribute without a prefix.
  subscript(name: String) -> String? { attributes.first { $0.name == name && $0.namespace.isEmpty }?.value }

  /// The elements inside, whatever their namespace.
  var elements: [XMLElement] { children.compactMap(\.element) }

  /// The elements inside with a name in this element's namespace.
  func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name && $0.namespace == namespace } }

  /// The first such element.
  func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name && element.namespace == namespace {
      return element
    }
    return nil
  }

  /// The text inside, without tags.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text, _): text
      }
    }.concatenated
  }
}

/// What an element holds; comments and instructions stay in the bytes.
enum XMLNode: Sendable {
  case element(XMLElement)
  /// Text with its escapes resolved, and the bytes that it was written with.
  case text(String, Range<Int>)

  var element: XMLElement? { if case .element(let element) = self { element } else { nil } }
}

/// Writes texts into XML.
enum XMLEscapes {
  /// A text for between tags.
  static func text(_ text: String) -> String { escape(text, quote: false) }

  /// A text for a quoted attribute.
  static func attribute(_ text: String) -> String { escape(text, quote: true) }

  private static func escape(_ text: String, quote: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where quote: escaped += "&quot;"
      case "\n" where quote, "\t" where quote: escaped += "&#\(scalar.value);"
      case "\r": escaped += "&#13;"
      default: if scalar.isXML { escaped.unicodeScalars.append(scalar) } else { escaped += "\u{FFFD}" }
      }
    }
    return escaped
  }

  /// Whether XML can hold every character of a text (XML 1.0, section 2.2).
  static func canHold(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.isXML) }
}

extension Unicode.Scalar {
  fileprivate var isXML: Bool {
    value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : value == 9 || value == 10 || value == 13
  }
}
