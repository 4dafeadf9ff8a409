import Files

/// The elements that the units of an XLIFF file were read from.
struct XLIFFOrigin: CatalogOrigin {
  /// The elements of a unit.
  struct Parts: Sendable {
    /// The `<trans-unit>` or `<unit>`, or the `<group>` of a plural's forms.
    let element: XMLElement
    /// What the author's program calls the text, `resname` or `name`; empty when the file does not say.
    let name: String
    /// What names the unit in any file: `original#id`.
    let address: String
    /// One, or those of a plural.
    let forms: [XLIFFForm]

    /// What the unit may be called where its source does not tell it from others.
    var names: [String] { name.isEmpty ? [address] : [name, address] }
  }

  let xml: XMLFile
  let parts: [Parts]

  func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
    let unit = parts[index]
    let texts: [(element: XMLElement, text: String)]? =
      switch part {
      case .source: unit.forms.first?.sources
      case .sourcePlural: unit.forms.prefix(2).last?.sources
      case .target(let form): unit.forms.indices.contains(form) ? unit.forms[form].targets : nil
      }
    return position(ofUTF16: offset, in: texts ?? [])
      ?? xml.position(of: (unit.forms.first?.segments.first?.source ?? unit.element).range.lowerBound)
  }

  /// A place in texts that stand one behind the other.
  private func position(ofUTF16 offset: Int, in texts: [(element: XMLElement, text: String)]) -> TextPosition? {
    var remaining = offset
    for (element, text) in texts.dropLast() {
      if remaining < text.utf16.count { return xml.position(ofUTF16: remaining, in: element) }
      remaining -= text.utf16.count
    }
    return texts.last.map { xml.position(ofUTF16: remaining, in: $0.element) }
  }
}

extension XLIFFForm {
  fileprivate var sources: [(element: XMLElement, text: String)] { segments.map { ($0.source, $0.sourceText) } }

  fileprivate var targets: [(element: XMLElement, text: String)] {
    translated.compactMap { segment in segment.target.map { ($0, segment.targetText) } }
  }
}
