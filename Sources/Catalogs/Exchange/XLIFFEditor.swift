import Files

/// Puts the translations of a catalog into an XLIFF file; everything else of the file stays as it is, elements and
/// attributes of other tools included.
struct XLIFFEditor {
  private let xml: XMLFile
  private let isVersion2: Bool

  init(_ xml: XMLFile) {
    self.xml = xml
    isVersion2 = XLIFF.isVersion2(xml)
  }

  /// The file with the catalog's translations. Units are matched by context and source; others stay untouched.
  func bytes(with catalog: Catalog) throws -> [UInt8] {
    let present = try XLIFF.read(xml.bytes, file: xml.file, locale: catalog.locale)
    var edits: [(Range<Int>, String)] = []
    for (index, unit) in present.units.enumerated() {
      guard let new = catalog[unit.key], new.targets != unit.targets || new.state != unit.state else { continue }
      edits += self.edits(to: new, from: unit, at: index, of: present)
    }
    return xml.replacing(edits.map { (range: $0.0, text: $0.1) })
  }

  private func edits(to new: CatalogUnit, from old: CatalogUnit, at index: Int, of catalog: Catalog) -> [(
    Range<Int>, String
  )] {
    guard let parts = catalog.parts(ofUnit: index) else { return [] }
    return parts.targets.indices.flatMap { form -> [(Range<Int>, String)] in
      let source = form > 0 ? parts.sourcePlural ?? parts.source : parts.source
      let text = new.targets.indices.contains(form) ? new.targets[form] : ""
      let element =
        "<target\(attributes(of: new, over: parts.targets[form]))>\(content(text, of: new, old, source))</target>"
      guard let target = parts.targets[form] else {
        return [(source.range.upperBound..<source.range.upperBound, indentation(before: source) + element)]
      }
      return [(target.range, element)]
    } + holderEdits(to: new, parts)
  }

  /// A text as the file's version writes it. Version 2 keeps codes in the unit's original data, so a code that is
  /// not there is written as text.
  private func content(_ text: String, of new: CatalogUnit, _ old: CatalogUnit, _ source: XMLElement) -> String {
    if new.flags.contains(XLIFF.inlineFlag) { return text }
    let isPattern = MessageText.isPattern(source: old.key.source)
    let pieces = (
      InlineCodes.pieces(of: old.key.source, isPattern: isPattern), InlineCodes.pieces(of: text, isPattern: isPattern)
    )
    let numbers = InlineCodes.numbers(source: pieces.0, target: pieces.1)
    let codes = source.elements.filter { $0.name == "ph" || $0.name == "it" }
    guard codes.count == numbers.source.count else { return XMLEscapes.text(text) }
    var target = numbers.target[...]
    return pieces.1.map { piece in
      guard case .code = piece, let number = target.popFirst(), number <= codes.count else {
        return XMLEscapes.text(piece.native)
      }
      return String(decoding: xml.bytes[codes[number - 1].range], as: UTF8.self)
    }.joined()
  }

  /// The target's attributes with the new state; version 2 keeps it at the segment.
  private func attributes(of new: CatalogUnit, over target: XMLElement?) -> String {
    var tag = target.map { tagText($0) } ?? ""
    if !isVersion2 { tag = Self.setting("state", to: XLIFF12Writer.state(of: new), in: tag) }
    return tag
  }

  /// The attributes of a start tag as they are written, with the space before them.
  private func tagText(_ element: XMLElement) -> String {
    let bytes = xml.bytes[element.range.lowerBound..<element.content.lowerBound]
    let text = String(decoding: bytes, as: UTF8.self).drop {
      $0 != " " && $0 != "\n" && $0 != "\t" && $0 != ">" && $0 != "/"
    }
    return String(text.reversed().drop { $0 == ">" || $0 == "/" || $0 == " " }.reversed())
  }

  /// The state where the version keeps it outside the target.
  private func holderEdits(to new: CatalogUnit, _ parts: XLIFFOrigin.Parts) -> [(Range<Int>, String)] {
    guard let holder = holder(of: parts.source) else { return [] }
    let tag = xml.bytes[holder.range.lowerBound..<holder.content.lowerBound]
    var text = String(decoding: tag, as: UTF8.self)
    let isCurrent = new.state == .translated
    if isVersion2 {
      text = Self.setting("state", to: isCurrent ? "translated" : "initial", in: text)
    } else if holder["approved"] != nil {
      text = Self.setting("approved", to: isCurrent ? "yes" : "no", in: text)
    }
    return [(holder.range.lowerBound..<holder.content.lowerBound, text)]
  }

  /// The element that holds a source.
  private func holder(of source: XMLElement) -> XMLElement? {
    let name = isVersion2 ? "segment" : "trans-unit"
    return xml.root.descendants(name).first { $0.range.contains(source.range.lowerBound) }
  }

  /// A tag's text with an attribute set.
  private static func setting(_ name: String, to value: String, in tag: String) -> String {
    if let start = tag.firstRange(of: " \(name)=\"") {
      let end = tag[start.upperBound...].firstIndex(of: "\"") ?? tag.endIndex
      return tag.replacingCharacters(in: start.upperBound..<end, with: value)
    }
    let end = tag.lastIndex { $0 != ">" && $0 != "/" && $0 != " " }.map(tag.index(after:)) ?? tag.startIndex
    return "\(tag[..<end]) \(name)=\"\(value)\"\(tag[end...])"
  }

  /// The line break and spaces in front of an element, so that a new one beside it lines up.
  private func indentation(before element: XMLElement) -> String {
    var start = element.range.lowerBound
    while start > 0, [9, 10, 13, 32].contains(xml.bytes[start - 1]) { start -= 1 }
    return String(decoding: xml.bytes[start..<element.range.lowerBound], as: UTF8.self)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    "\(self[..<range.lowerBound])\(text)\(self[range.upperBound...])"
  }
}

extension Catalog {
  /// The elements that a unit was read from, where it was read from XLIFF.
  fileprivate func parts(ofUnit index: Int) -> XLIFFOrigin.Parts? { (origin as? XLIFFOrigin)?.parts[index] }
}
