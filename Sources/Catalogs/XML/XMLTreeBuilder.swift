import XMLEventsShim

/// Builds a tree from what libxml2 reports, and finds the bytes of each piece.
struct XMLTreeBuilder {
  private let bytes: [UInt8]
  private var root: XMLElement?
  private var failure: XMLParser.Failure?
  /// Elements whose end has not come, and where in `nodes` their children begin.
  private var open: [(element: XMLElement, firstChild: Int)] = []
  /// The children of all of them, so that each array of children is made in one piece and no larger than it must be.
  private var nodes: [XMLNode] = []
  private var text = ""
  private var markupEnd = 0
  /// Names by their addresses: libxml2 keeps one copy of each, and a tree that copied them all would be twice as large.
  private var names: [UnsafePointer<CChar>: String] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The outermost element, or why there is none.
  consuming func finish(isWellFormed: Bool) throws(XMLParser.Failure) -> XMLElement {
    if let failure { throw failure }
    guard isWellFormed, let root else {
      throw XMLParser.Failure(
        offset: markupEnd,
        problem: "the file holds no XML",
        remedy: "check that it is the right one"
      )
    }
    return root
  }

  /// No raw `<` can stand inside a tag, and libxml2 has read its attributes.
  mutating func start(
    _ name: UnsafePointer<CChar>?,
    namespace: UnsafePointer<CChar>?,
    _ attributes: UnsafeBufferPointer<XMLEventsAttribute>,
    at offset: Int
  ) {
    let here = clamped(offset)
    let start = lastTagStart(before: here)
    let end = (bytes[here...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
    finishText(at: start)
    let element = XMLElement(
      name: string(name),
      namespace: string(namespace),
      attributes: attributes.map { attribute in
        XMLElement.Attribute(
          name: string(attribute.name),
          namespace: string(attribute.uri),
          value: String(attribute.value, attribute.length)
        )
      },
      startTag: start..<end
    )
    open.append((element, nodes.count))
    markupEnd = end
  }

  mutating func end(at offset: Int) {
    let here = clamped(offset)
    guard let current = open.last else { return }
    let contentStart = current.element.content.lowerBound
    let contentEnd = here <= contentStart ? contentStart : lastTagStart(before: here)
    finishText(at: contentEnd)
    var (element, firstChild) = open.removeLast()
    element.children = Array(nodes[firstChild...])
    nodes.removeSubrange(firstChild...)
    element.content = contentStart..<max(contentEnd, contentStart)
    element.range = element.range.lowerBound..<max(here, contentEnd)
    markupEnd = element.range.upperBound
    if open.isEmpty { root = element } else { nodes.append(.element(element)) }
  }

  mutating func add(_ part: String) { text += part }

  /// Leaves out a comment or an instruction that begins with `mark`.
  mutating func skip(_ mark: String, at offset: Int) {
    let here = clamped(offset)
    var start = here
    while start > markupEnd, !bytes[start...].starts(with: mark.utf8) { start -= 1 }
    finishText(at: start)
    markupEnd = here
  }

  mutating func refuseDocumentType(at offset: Int) {
    failure = XMLParser.Failure(
      offset: lastTagStart(before: clamped(offset)),
      problem: "the file has a document type (<!DOCTYPE …>)",
      remedy: "remove it: entities and external files are not read"
    )
  }

  mutating func fail(_ message: String, at offset: Int) {
    if failure != nil { return }
    let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it cannot be read"
    failure = XMLParser.Failure(
      offset: clamped(offset),
      problem: "the XML is not well-formed: \(line.trimmingASCIISpace)",
      remedy: "mend it there"
    )
  }

  private mutating func string(_ name: UnsafePointer<CChar>?) -> String {
    guard let name else { return "" }
    if let known = names[name] { return known }
    let string = String(cString: name)
    names[name] = string
    return string
  }

  private mutating func finishText(at end: Int) {
    if !text.isEmpty, !open.isEmpty {
      nodes.append(.text(text, markupEnd..<max(end, markupEnd)))
    }
    text = ""
  }

  private func clamped(_ offset: Int) -> Int { min(max(offset, 0), bytes.count) }

  private func lastTagStart(before end: Int) -> Int {
    var index = end - 1
    while index > 0, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }
}
