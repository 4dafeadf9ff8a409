import ICU

/// Writes a catalog as XLIFF 2.1.
struct XLIFF21Writer {
  private let catalog: Catalog
  private let source: LocaleTag
  private var lines = XMLLines()

  init(_ catalog: Catalog, source: LocaleTag) {
    self.catalog = catalog
    self.source = source
  }

  /// The whole file.
  consuming func bytes() -> [UInt8] {
    add(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    add(
      0,
      "<xliff xmlns=\"\(XLIFF.namespace20)\" xmlns:mda=\"\(XLIFF21Words.metadata)\" version=\"2.1\" "
        + "srcLang=\"\(source)\" trgLang=\"\(catalog.locale)\">"
    )
    add(1, "<file id=\"f1\" original=\"\(XMLEscapes.attribute(catalog.file))\" xml:space=\"preserve\">")
    addMetadata(catalog.header.fields.map { ($0.name, $0.value) }, category: "po-header", depth: 2)
    let codes = XLIFFCodes(.xliff21)
    for (index, unit) in [catalog.units, catalog.obsolete].joined().enumerated() {
      add(codes.writable(unit), number: "\(index + 1)")
    }
    add(1, "</file>")
    add(0, "</xliff>")
    return lines.bytes
  }

  /// A unit as it stands in the file, without the last line break.
  consuming func text(of unit: CatalogUnit, number: String) -> String {
    add(unit, number: number)
    return lines.text
  }

  private mutating func add(_ depth: Int, _ line: String) {
    lines.add(depth, line)
  }

  private mutating func add(_ unit: CatalogUnit, number: String) {
    let translate = unit.isTranslatable && unit.state != .obsolete ? "" : " translate=\"no\""
    guard let plural = unit.sourcePlural else {
      add(2, "<unit id=\"u\(number)\"\(translate)>")
      addDetails(of: unit, depth: 3)
      addSegment(of: unit, source: unit.key.source, target: unit.target, depth: 3)
      return add(2, "</unit>")
    }
    add(2, "<group id=\"g\(number)\" type=\"\(XLIFF21Words.plurals)\"\(translate)>")
    addDetails(of: unit, depth: 3)
    for (form, target) in unit.targets.enumerated() {
      add(3, "<unit id=\"u\(number)-\(form)\">")
      addSegment(of: unit, source: form == 0 ? unit.key.source : plural, target: target, depth: 4)
      add(3, "</unit>")
    }
    add(2, "</group>")
  }

  private mutating func addSegment(of unit: CatalogUnit, source: String, target: String, depth: Int) {
    var texts = (source, target)
    if !unit.flags.contains(XLIFF.inlineFlag) {
      let isPattern = MessageText.isPattern(source: source)
      let sourcePieces = InlineCodes.pieces(of: source, isPattern: isPattern)
      let targetPieces = InlineCodes.pieces(of: target, isPattern: isPattern)
      let numbers = InlineCodes.numbers(source: sourcePieces, target: targetPieces)
      addOriginalData(numbers.codes, depth: depth)
      texts = (
        XLIFF21Inline.written(sourcePieces, numbers: numbers.source),
        XLIFF21Inline.written(targetPieces, numbers: numbers.target)
      )
    }
    var tag = XMLStartTag("<segment>")
    Self.setState(of: unit, hasTarget: !target.isEmpty, in: &tag)
    add(depth, tag.text)
    add(depth + 1, "<source>\(texts.0)</source>")
    if !target.isEmpty { add(depth + 1, "<target>\(texts.1)</target>") }
    add(depth, "</segment>")
  }

  /// Says a unit's state at a segment; a unit's own word stays where it fits.
  static func setState(of unit: CatalogUnit, hasTarget: Bool, in tag: inout XMLStartTag) {
    let own = unit.formatState.flatMap { XLIFF21Words.states.dropFirst().contains($0) ? $0 : nil }
    let state =
      switch unit.state {
      case .translated: hasTarget ? own ?? "translated" : "initial"
      case .obsolete: hasTarget ? nil : "initial"
      case .fuzzy, .untranslated: "initial"
      }
    tag.set("state", to: state)
    tag.set("subState", to: unit.state == .fuzzy && hasTarget ? "po:fuzzy" : nil)
  }

  private mutating func addOriginalData(_ codes: [String], depth: Int) {
    if codes.isEmpty { return }
    add(depth, "<originalData>")
    for (index, code) in codes.enumerated() {
      add(depth + 1, "<data id=\"d\(index + 1)\">\(XMLEscapes.text(code))</data>")
    }
    add(depth, "</originalData>")
  }

  /// Everything that a PO entry says besides its texts.
  private mutating func addDetails(of unit: CatalogUnit, depth: Int) {
    let flags = unit.flags.filter { $0 != XLIFF.inlineFlag }.joined(separator: ", ")
    let optional: [(String, String?)] = [
      ("msgctxt", unit.key.context),
      // A language with one plural form has no unit for the plural source.
      ("msgid-plural", unit.targets.count == 1 ? unit.sourcePlural : nil), ("flags", flags),
      ("obsolete", unit.state == .obsolete ? "yes" : nil),
      ("previous-msgctxt", unit.previousContext), ("previous-msgid", unit.previousSource),
      ("previous-msgid-plural", unit.previousSourcePlural),
    ]
    let present = optional.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : (name, $0) } }
    addMetadata(present + unit.references.map { ("reference", $0) }, category: "po", depth: depth)
    let notes = unit.notes.map { ("developer", $0) } + unit.comments.map { ("translator", $0) }
    if notes.isEmpty { return }
    add(depth, "<notes>")
    for (category, note) in notes { add(depth + 1, "<note category=\"\(category)\">\(XMLEscapes.text(note))</note>") }
    add(depth, "</notes>")
  }

  private mutating func addMetadata(_ pairs: [(String, String)], category: String, depth: Int) {
    if pairs.isEmpty { return }
    add(depth, "<mda:metadata>")
    add(depth + 1, "<mda:metaGroup category=\"\(category)\">")
    for (type, text) in pairs {
      add(depth + 2, "<mda:meta type=\"\(XMLEscapes.attribute(type))\">\(XMLEscapes.text(text))</mda:meta>")
    }
    add(depth + 1, "</mda:metaGroup>")
    add(depth, "</mda:metadata>")
  }
}
