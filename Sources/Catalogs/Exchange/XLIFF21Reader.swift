import Files
import ICU

/// Reads XLIFF 2.1 into a catalog. What PO has besides is read from the metadata module.
struct XLIFF21Reader {
  private let xml: XMLFile

  init(_ xml: XMLFile) { self.xml = xml }

  func catalog(_ given: LocaleTag?) throws(InputError) -> Catalog {
    var catalog = units.catalog(locale: try XLIFF.locale(xml.root["trgLang"], given: given, in: xml), xml: xml)
    catalog.sourceLocale = xml.root["srcLang"].flatMap { try? LocaleTag($0) }
    catalog.header = POHeader(xml.root.first("file").map { XLIFF21Metadata($0, category: "po-header").pairs } ?? [])
    return catalog
  }

  var units: XLIFFUnits {
    var units = XLIFFUnits()
    for file in xml.root.elements("file") {
      collect(file, of: file, isTranslatable: file["translate"] != "no", into: &units)
    }
    units.tellApart()
    return units
  }

  private func collect(
    _ parent: XMLElement,
    of file: XMLElement,
    isTranslatable: Bool,
    into units: inout XLIFFUnits
  ) {
    for child in parent.elements where child.namespace == parent.namespace {
      let inherited = child["translate"].map { $0 != "no" } ?? isTranslatable
      switch child.name {
      case "unit": units.append(unit([child], details: child, of: file, isTranslatable: inherited))
      case "group" where child["type"] == XLIFF21Words.plurals:
        units.append(unit(child.elements("unit"), details: child, of: file, isTranslatable: inherited))
      case "group": collect(child, of: file, isTranslatable: inherited, into: &units)
      default: break
      }
    }
  }

  /// A unit from one `<unit>`, or from those of a plural's forms.
  private func unit(
    _ holders: [XMLElement],
    details: XMLElement,
    of file: XMLElement,
    isTranslatable: Bool
  ) -> XLIFFUnits.Item {
    let metadata = XLIFF21Metadata(details, category: "po")
    let texts = holders.map { XLIFF21Text(xml, $0) }
    let isRaw = texts.contains(where: \.isRaw)
    let forms = texts.map { $0.form(isRaw: isRaw) }
    let targets = forms.map(\.target)
    let isObsolete = metadata["obsolete"] != nil
    var unit = CatalogUnit(
      key: MessageKey(context: metadata["msgctxt"] ?? "", source: forms.first?.source ?? ""),
      sourcePlural: details.name == "group" ? metadata["msgid-plural"] ?? forms.last?.source : nil,
      targets: targets.isEmpty ? [""] : targets,
      state: isObsolete ? .obsolete : Self.state(holders, targets),
      previousSource: metadata["previous-msgid"],
      notes: notes(of: details) { $0 != "translator" },
      comments: notes(of: details) { $0 == "translator" },
      flags: POComments.flags(metadata["flags"] ?? "") + (isRaw ? [XLIFF.inlineFlag] : []),
      position: xml.position(of: details.range.lowerBound)
    )
    unit.previousContext = metadata["previous-msgctxt"]
    unit.previousSourcePlural = metadata["previous-msgid-plural"]
    unit.references = metadata.pairs.filter { $0.name == "reference" }.map(\.value)
    unit.isTranslatable = isTranslatable || isObsolete
    unit.formatState = holders.first?.elements("segment").first?["state"]
    let name = details["name"] ?? holders.first?["name"] ?? ""
    let address = "\(file["original"] ?? file["id"] ?? "")#\(details["id"] ?? "")"
    return (unit, .init(element: details, name: name, address: address, forms: forms))
  }

  private func notes(of details: XMLElement, where isWanted: (String?) -> Bool) -> [String] {
    details.first("notes")?.elements("note").filter { isWanted($0["category"]) }.map(\.text) ?? []
  }

  /// A unit is as far as its least finished segment. The standard's default state is `initial`, but tools that write
  /// no states write finished translations.
  private static func state(_ forms: [XMLElement], _ targets: [String]) -> TranslationState {
    if targets.contains("") { return .untranslated }
    let segments = forms.flatMap { $0.elements("segment") }
    if segments.contains(where: { $0.first("target") == nil }) { return .untranslated }
    return segments.contains { $0["state"] == "initial" } ? .fuzzy : .translated
  }
}

/// The texts of a `<unit>`: those of its segments.
private struct XLIFF21Text {
  private let inline: XLIFF21Inline
  private let parts: [XMLElement]
  private let isPattern: Bool
  /// Whether a code can be written in XML only.
  let isRaw: Bool

  init(_ xml: XMLFile, _ unit: XMLElement) {
    let inline = XLIFF21Inline(xml, unit: unit)
    let parts = unit.elements.filter(\.isTextPart)
    let isPattern = unit.text.contains("{")
    isRaw = parts.flatMap { $0.elements("source") + $0.elements("target") }
      .contains { inline.plain($0, isPattern: isPattern) == nil }
    (self.inline, self.parts, self.isPattern) = (inline, parts, isPattern)
  }

  /// The form with its segments; in XML, or in the source format's writing.
  func form(isRaw: Bool) -> XLIFFForm {
    let text = { (element: XMLElement) in
      isRaw ? inline.raw(element) : inline.plain(element, isPattern: isPattern) ?? ""
    }
    let segments = parts.enumerated().compactMap { index, part -> XLIFFSegment? in
      guard let source = part.first("source") else { return nil }
      let target = part.first("target")
      return XLIFFSegment(
        holder: part,
        source: source,
        sourceText: text(source),
        target: target,
        targetText: target.map(text) ?? "",
        number: index + 1
      )
    }
    return XLIFFForm(segments)
  }
}

/// The metadata of an element: pairs of type and text.
struct XLIFF21Metadata {
  let pairs: [(name: String, value: String)]

  init(_ holder: XMLElement, category: String) {
    let groups = holder.elements.filter { $0.name == "metadata" }.flatMap { $0.elements("metaGroup") }
    pairs = groups.filter { $0["category"] == category }.flatMap { $0.elements("meta") }.map {
      ($0["type"] ?? "", $0.text)
    }
  }

  subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
}
