import ICU

/// Writes a catalog as XLIFF 1.2.
struct XLIFF12Writer {
  private let catalog: Catalog
  private let source: LocaleTag
  private var lines = XMLLines()

  init(_ catalog: Catalog, source: LocaleTag) {
    self.catalog = catalog
    self.source = source
  }

  /// The whole file.
  consuming func bytes() -> [UInt8] {
    let name = XMLEscapes.attribute(catalog.file)
    add(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    add(0, "<xliff xmlns=\"\(XLIFF.namespace12)\" version=\"1.2\">")
    add(
      1,
      "<file original=\"\(name)\" source-language=\"\(source)\" target-language=\"\(catalog.locale)\" datatype=\"po\">"
    )
    if !catalog.header.fields.isEmpty {
      add(2, "<header>")
      add(3, "<note from=\"\(XLIFF12Words.header)\">\(XMLEscapes.text(catalog.header.text))</note>")
      add(2, "</header>")
    }
    add(2, "<body>")
    let codes = XLIFFCodes(.xliff12)
    for (index, unit) in [catalog.units, catalog.obsolete].joined().enumerated() {
      add(codes.writable(unit), id: "\(index + 1)")
    }
    add(2, "</body>")
    add(1, "</file>")
    add(0, "</xliff>")
    return lines.bytes
  }

  /// A unit as it stands in the file, without the last line break.
  consuming func text(of unit: CatalogUnit, id: String) -> String {
    add(unit, id: id)
    return lines.text
  }

  private mutating func add(_ depth: Int, _ line: String) {
    lines.add(depth, line)
  }

  private mutating func add(_ unit: CatalogUnit, id: String) {
    guard let plural = unit.sourcePlural else {
      return addForm(
        unit,
        id: id,
        source: unit.key.source,
        target: unit.target,
        previous: unit.previousSource,
        depth: 3
      ) {
        $0.addDetails(of: unit, depth: 4)
      }
    }
    add(3, "<group id=\"\(id)\" restype=\"\(XLIFF12Words.plurals)\">")
    addDetails(of: unit, depth: 4)
    for (form, target) in unit.targets.enumerated() {
      let isFirst = form == 0
      addForm(
        unit,
        id: "\(id)[\(form)]",
        source: isFirst ? unit.key.source : plural,
        target: target,
        previous: isFirst ? unit.previousSource : unit.previousSourcePlural,
        depth: 4
      ) { _ in }
    }
    add(3, "</group>")
  }

  private mutating func addForm(
    _ unit: CatalogUnit,
    id: String,
    source: String,
    target: String,
    previous: String?,
    depth: Int,
    details: (inout XLIFF12Writer) -> Void
  ) {
    let texts = texts(unit, source: source, target: target)
    let approved = unit.state == .translated ? "yes" : "no"
    let translate = unit.isTranslatable && unit.state != .obsolete ? "" : " translate=\"no\""
    add(depth, "<trans-unit id=\"\(id)\" approved=\"\(approved)\"\(translate) xml:space=\"preserve\">")
    add(depth + 1, "<source>\(texts.source)</source>")
    if !target.isEmpty { add(depth + 1, "<target state=\"\(Self.state(of: unit))\">\(texts.target)</target>") }
    details(&self)
    if let previous { add(previous: previous, target: texts.target, of: unit, depth: depth + 1) }
    add(depth, "</trans-unit>")
  }

  private func texts(_ unit: CatalogUnit, source: String, target: String) -> (source: String, target: String) {
    if unit.flags.contains(XLIFF.inlineFlag) { return (source, target) }
    let isPattern = MessageText.isPattern(source: source)
    let pieces = (
      InlineCodes.pieces(of: source, isPattern: isPattern), InlineCodes.pieces(of: target, isPattern: isPattern)
    )
    let numbers = InlineCodes.numbers(source: pieces.0, target: pieces.1)
    return (
      XLIFF12Inline.written(pieces.0, numbers: numbers.source), XLIFF12Inline.written(pieces.1, numbers: numbers.target)
    )
  }

  /// An earlier source with the translation that was made of it; the standard asks for both.
  private mutating func add(previous: String, target: String, of unit: CatalogUnit, depth: Int) {
    add(depth, "<alt-trans alttranstype=\"\(XLIFF12Words.previousVersion)\" xml:space=\"preserve\">")
    add(depth + 1, "<source>\(XMLEscapes.text(previous))</source>")
    add(depth + 1, "<target>\(target)</target>")
    if let context = unit.previousContext { addContexts(["x-po-msgctxt": context], depth: depth + 1) }
    add(depth, "</alt-trans>")
  }

  /// Everything that a PO entry says besides its texts.
  private mutating func addDetails(of unit: CatalogUnit, depth: Int) {
    let flags = unit.flags.filter { $0 != XLIFF.inlineFlag }
    // A language with one plural form has no unit for the plural source.
    let plural = unit.targets.count == 1 ? unit.sourcePlural ?? "" : ""
    addContexts(
      [
        "x-po-msgctxt": unit.key.context, "x-po-msgid-plural": plural, "x-po-flags": flags.joined(separator: ", "),
        "x-po-previous-msgid-plural": plural.isEmpty ? "" : unit.previousSourcePlural ?? "",
        "x-po-obsolete": unit.state == .obsolete ? "yes" : "",
      ],
      depth: depth
    )
    for reference in unit.references { add(reference: reference, depth: depth) }
    for note in unit.notes { add(depth, "<note from=\"developer\">\(XMLEscapes.text(note))</note>") }
    for comment in unit.comments { add(depth, "<note from=\"translator\">\(XMLEscapes.text(comment))</note>") }
  }

  private mutating func addContexts(_ contexts: KeyValuePairs<String, String>, depth: Int) {
    let present = contexts.filter { !$0.value.isEmpty }
    if present.isEmpty { return }
    add(depth, "<context-group name=\"po-entry\" purpose=\"information\">")
    for (type, text) in present {
      add(depth + 1, "<context context-type=\"\(type)\">\(XMLEscapes.text(text))</context>")
    }
    add(depth, "</context-group>")
  }

  private mutating func add(reference: String, depth: Int) {
    let parts = reference.split(separator: ":")
    let hasLine = parts.count > 1 && parts.last?.allSatisfy { ("0"..."9").contains($0) } == true
    let file = hasLine ? parts.dropLast().joined(separator: ":") : reference
    add(depth, "<context-group name=\"po-reference\" purpose=\"location\">")
    add(depth + 1, "<context context-type=\"sourcefile\">\(XMLEscapes.text(file))</context>")
    if hasLine, let line = parts.last { add(depth + 1, "<context context-type=\"linenumber\">\(line)</context>") }
    add(depth, "</context-group>")
  }

  /// The state in XLIFF's words; the unit's own word where it fits.
  static func state(of unit: CatalogUnit) -> String {
    let fitting = unit.state == .translated ? XLIFF12Words.currentStates : XLIFF12Words.openStates
    if let own = unit.formatState, fitting.contains(own) { return own }
    return unit.state == .translated ? "translated" : "needs-review-translation"
  }
}
