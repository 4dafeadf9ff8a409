import XMLShim

/// Reads XML documents as trees of values.
///
/// A document type declaration is refused: entities can name files of the reader's machine, or grow without end.
public enum XMLDocument {
  /// The root element of a document.
  public static func parse(_ bytes: [UInt8]) throws(XMLError) -> XMLElement {
    let reader = try Reader(bytes)
    return try reader.document()
  }
}

/// Owns a reader of libxml2.
private final class Reader {
  private struct Open {
    let name: String
    let namespace: String
    let attributes: [String: String]
    var content: [XMLElement.Content] = []
  }

  private let reader: OpaquePointer
  /// libxml2 reads this as it goes and makes no copy.
  private let buffer: UnsafeMutableBufferPointer<CChar>
  private var open: [Open] = []
  private var root: XMLElement?

  init(_ bytes: [UInt8]) throws(XMLError) {
    buffer = .allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes.map { CChar(bitPattern: $0) })
    let made = xml_reader_open(buffer.baseAddress, buffer.count)
    guard let made else {
      buffer.deallocate()
      throw XMLError(problem: "the file is empty", line: 1)
    }
    reader = made
  }

  deinit {
    xml_reader_close(reader)
    buffer.deallocate()
  }

  /// Reads to the end.
  func document() throws(XMLError) -> XMLElement {
    while true {
      switch xml_reader_next(reader) {
      case 1: try take()
      case 0:
        if let root { return root }
        throw XMLError(problem: "there is no element", line: line)
      default: throw XMLError(problem: reason, line: line)
      }
    }
  }

  private var line: Int { max(1, Int(xml_reader_line(reader))) }

  private var reason: String {
    let message = String(cString: xml_reader_error())
    return message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it is no XML"
  }

  private func take() throws(XMLError) {
    switch xml_reader_node(reader) {
    case XML_NODE_DOCTYPE: throw XMLError(problem: "it has a document type declaration", line: line)
    case XML_NODE_ELEMENT: takeElement()
    case XML_NODE_END: close()
    case XML_NODE_TEXT where !open.isEmpty:
      open[open.count - 1].content.append(.text(String(cString: xml_reader_value(reader))))
    default: break
    }
  }

  private func takeElement() {
    let isEmpty = xml_reader_is_empty(reader)
    let name = String(cString: xml_reader_local_name(reader))
    let namespace = String(cString: xml_reader_namespace(reader))
    open.append(Open(name: name, namespace: namespace, attributes: attributes()))
    if isEmpty { close() }
  }

  private func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while xml_reader_next_attribute(reader) {
      attributes[String(cString: xml_reader_name(reader))] = String(cString: xml_reader_value(reader))
    }
    return attributes
  }

  private func close() {
    guard let last = open.popLast() else { return }
    let element = XMLElement(
      name: last.name,
      namespace: last.namespace,
      attributes: last.attributes,
      content: last.content,
      line: line
    )
    if open.isEmpty { root = element } else { open[open.count - 1].content.append(.element(element)) }
  }
}
