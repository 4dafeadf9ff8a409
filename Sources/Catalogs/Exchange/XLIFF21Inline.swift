/// The inline elements of XLIFF 2.1.
struct XLIFF21Inline {
  private let xml: XMLFile
  private let data: [String: String]

  /// Makes a reader for a unit with its original data.
  init(_ xml: XMLFile, unit: XMLElement) {
    self.xml = xml
    let data = unit.first("originalData")?.elements("data") ?? []
    self.data = Dictionary(data.map { ($0["id"] ?? "", $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of an element in the source format's own writing; `nil` when a code has no original data.
  func plain(_ element: XMLElement, isPattern: Bool) -> String? {
    var pieces: [InlinePiece] = []
    guard add(element, to: &pieces) else { return nil }
    let text = pieces.map(\.native).concatenated
    let hasCodes = pieces.contains { if case .code = $0 { true } else { false } }
    return !hasCodes || InlineCodes.pieces(of: text, isPattern: isPattern) == pieces ? text : nil
  }

  /// The element's content as it is written.
  func raw(_ element: XMLElement) -> String { String(decoding: xml.bytes[element.content], as: UTF8.self) }

  private func add(_ element: XMLElement, to pieces: inout [InlinePiece]) -> Bool {
    for child in element.children {
      switch child {
      case .text(let text, _): append(text, to: &pieces)
      case .element(let inner): if !add(code: inner, to: &pieces) { return false }
      }
    }
    return true
  }

  private func add(code: XMLElement, to pieces: inout [InlinePiece]) -> Bool {
    switch code.name {
    case "cp":
      guard let value = UInt32(code["hex"] ?? "", radix: 16), let scalar = Unicode.Scalar(value) else { return false }
      append(String(Character(scalar)), to: &pieces)
      return true
    case "ph", "sc", "ec": return add(code["dataRef"], to: &pieces)
    case "pc":
      return add(code["dataRefStart"], to: &pieces) && add(code, to: &pieces) && add(code["dataRefEnd"], to: &pieces)
    default: return false
    }
  }

  private func add(_ reference: String?, to pieces: inout [InlinePiece]) -> Bool {
    guard let reference, let native = data[reference] else { return false }
    pieces.append(.code(native))
    return true
  }

  private func append(_ text: String, to pieces: inout [InlinePiece]) {
    if case .text(let last)? = pieces.last {
      pieces[pieces.count - 1] = .text(last + text)
    } else if !text.isEmpty {
      pieces.append(.text(text))
    }
  }

  /// The pieces of a text as the content of `<source>` or `<target>`.
  static func written(_ pieces: [InlinePiece], numbers: [Int]) -> String {
    var numbers = numbers[...]
    return pieces.map { piece in
      guard case .code = piece else { return XMLEscapes.text(piece.native) }
      let number = numbers.popFirst() ?? 0
      return "<ph id=\"\(number)\" dataRef=\"d\(number)\"/>"
    }.joined()
  }
}
