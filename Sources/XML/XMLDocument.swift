import LibXML2Shim

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

  private let reader: xmlTextReaderPtr
  /// libxml2 reads this as it goes and makes no copy.
  private let buffer: UnsafeMutableBufferPointer<CChar>
  private var open: [Open] = []
  private var root: XMLElement?

  init(_ bytes: [UInt8]) throws(XMLError) {
    buffer = .allocate(capacity: bytes.count)
    _ = buffer.initialize(from: bytes.map { CChar(bitPattern: $0) })
    let options = Int32(
      bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    )
    let made = xmlReaderForMemory(buffer.baseAddress, Int32(clamping: buffer.count), nil, nil, options)
    guard let made else {
      buffer.deallocate()
      throw XMLError(problem: "the file is empty", line: 1)
    }
    reader = made
  }

  deinit {
    xmlFreeTextReader(reader)
    buffer.deallocate()
  }

  /// Reads to the end.
  func document() throws(XMLError) -> XMLElement {
    while true {
      switch xmlTextReaderRead(reader) {
      case 1: try take()
      case 0:
        if let root { return root }
        throw XMLError(problem: "there is no element", line: line)
      default: throw XMLError(problem: reason, line: line)
      }
    }
  }

  private var line: Int { max(1, Int(xmlTextReaderGetParserLineNumber(reader))) }

  private var reason: String {
    guard let error = xmlGetLastError(), let message = error.pointee.message else { return "it is no XML" }
    return String(cString: message).split(whereSeparator: \.isNewline).first.map(String.init) ?? "it is no XML"
  }

  private func take() throws(XMLError) {
    switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue:
      throw XMLError(problem: "it has a document type declaration", line: line)
    case XML_READER_TYPE_ELEMENT.rawValue: takeElement()
    case XML_READER_TYPE_END_ELEMENT.rawValue: close()
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      if !open.isEmpty { open[open.count - 1].content.append(.text(string(xmlTextReaderConstValue(reader)))) }
    default: break
    }
  }

  private func takeElement() {
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    let name = string(xmlTextReaderConstLocalName(reader))
    let namespace = string(xmlTextReaderConstNamespaceUri(reader))
    open.append(Open(name: name, namespace: namespace, attributes: attributes()))
    if isEmpty { close() }
  }

  private func attributes() -> [String: String] {
    var attributes: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes[string(xmlTextReaderConstName(reader))] = string(xmlTextReaderConstValue(reader))
    }
    xmlTextReaderMoveToElement(reader)
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

  private func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
