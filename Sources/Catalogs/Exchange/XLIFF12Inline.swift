/// The inline elements of XLIFF 1.2.
struct XLIFF12Inline {
  private let xml: XMLFile
  /// Codes whose content is what the source format writes.
  private static let native: Set = ["ph", "it", "bpt", "ept"]

  init(_ xml: XMLFile) { self.xml = xml }

  /// The text of an element in the source format's own writing; `nil` when it has codes that only XML can write.
  func plain(_ element: XMLElement, isPattern: Bool) -> String? {
    guard let pieces = pieces(of: element) else { return nil }
    let text = pieces.map(\.native).concatenated
    let hasCodes = pieces.contains { if case .code = $0 { true } else { false } }
    // Reading is safe where writing gives the same codes again.
    return !hasCodes || InlineCodes.pieces(of: text, isPattern: isPattern) == Self.joined(pieces) ? text : nil
  }

  /// The element's content as it is written, without the marks of segments.
  func raw(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text, _): XMLEscapes.text(text)
      case .element(let inner) where inner.isSegment: raw(inner)
      case .element(let inner): String(decoding: xml.bytes[inner.range], as: UTF8.self)
      }
    }.joined()
  }

  /// Whether an element or one inside it is a code.
  static func hasCodes(_ element: XMLElement) -> Bool {
    element.elements.contains { !$0.isSegment || hasCodes($0) }
  }

  private func pieces(of element: XMLElement) -> [InlinePiece]? {
    var pieces: [InlinePiece] = []
    for child in element.children {
      switch child {
      case .text(let text, _): pieces.append(.text(text))
      case .element(let inner) where inner.isSegment:
        guard let within = self.pieces(of: inner) else { return nil }
        pieces += within
      case .element(let inner):
        guard Self.native.contains(inner.name), inner.elements.isEmpty, !inner.text.isEmpty else { return nil }
        pieces.append(.code(inner.text))
      }
    }
    return pieces
  }

  private static func joined(_ pieces: [InlinePiece]) -> [InlinePiece] {
    pieces.reduce(into: []) { joined, piece in
      if case .text(let next) = piece, case .text(let last)? = joined.last {
        joined[joined.count - 1] = .text(last + next)
      } else {
        joined.append(piece)
      }
    }
  }

  /// The pieces of a text as the content of `<source>` or `<target>`; a code has its number as id.
  static func written(_ pieces: [InlinePiece], numbers: [Int]) -> String {
    var numbers = numbers[...]
    return pieces.map { piece in
      switch piece {
      case .text(let text): XMLEscapes.text(text)
      case .code(let code): "<ph id=\"\(numbers.popFirst() ?? 0)\">\(XMLEscapes.text(code))</ph>"
      }
    }.joined()
  }
}

extension XMLElement {
  /// A mark around a segment, which is no code.
  var isSegment: Bool { name == "mrk" && self["mtype"] == "seg" }
}
