import Files
import ICU

/// Reads XLIFF 2.1 into a catalog. What PO has besides is read from the metadata module.
struct XLIFF21Reader {
  private let xml: XMLFile

  init(_ xml: XMLFile) { self.xml = xml }

  func catalog(_ given: LocaleTag?) throws(InputError) -> Catalog {
    let files = xml.root.elements("file")
    var units: [(CatalogUnit, XLIFFOrigin.Parts)] = []
    for file in files { collect(file, isTranslatable: file["translate"] != "no", into: &units) }
    let living = units.filter { $0.0.state != .obsolete }
    var catalog = Catalog(
      locale: try XLIFF.locale(xml.root["trgLang"], given: given, in: xml),
      file: xml.file,
      units: living.map(\.0),
      origin: XLIFFOrigin(xml: xml, parts: living.map(\.1))
    )
    catalog.obsolete = units.map(\.0).filter { $0.state == .obsolete }
    catalog.sourceLocale = xml.root["srcLang"].flatMap { try? LocaleTag($0) }
    catalog.header = POHeader(files.first.map { XLIFF21Metadata($0, category: "po-header").pairs } ?? [])
    return catalog
  }

  private func collect(
    _ parent: XMLElement,
    isTranslatable: Bool,
    into units: inout [(CatalogUnit, XLIFFOrigin.Parts)]
  ) {
    for child in parent.elements where child.namespace == parent.namespace {
      let inherited = child["translate"].map { $0 != "no" } ?? isTranslatable
      switch child.name {
      case "unit": units.append(unit([child], details: child, isTranslatable: inherited))
      case "group" where child["type"] == XLIFF21Words.plurals:
        units.append(unit(child.elements("unit"), details: child, isTranslatable: inherited))
      case "group": collect(child, isTranslatable: inherited, into: &units)
      default: break
      }
    }
  }

  /// A unit from one `<unit>`, or from those of a plural's forms.
  private func unit(
    _ forms: [XMLElement],
    details: XMLElement,
    isTranslatable: Bool
  ) -> (CatalogUnit, XLIFFOrigin.Parts) {
    let metadata = XLIFF21Metadata(details, category: "po")
    let texts = forms.map { XLIFF21Text(xml, $0) }
    let isRaw = texts.contains(where: \.isRaw)
    let targets = texts.map { isRaw ? $0.rawTarget : $0.target }
    let isObsolete = metadata["obsolete"] != nil
    let sources = texts.map { isRaw ? $0.rawSource : $0.source }
    var unit = CatalogUnit(
      key: MessageKey(context: metadata["msgctxt"] ?? "", source: sources.first ?? ""),
      sourcePlural: details.name == "group" ? metadata["msgid-plural"] ?? sources.last : nil,
      targets: targets.isEmpty ? [""] : targets,
      state: isObsolete ? .obsolete : Self.state(forms, targets),
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
    unit.formatState = forms.first?.elements("segment").first?["state"]
    let parts = texts.map(\.element)
    return (
      unit,
      .init(
        source: parts.first?.source ?? details,
        sourcePlural: details.name == "group" ? parts.last?.source : nil,
        targets: parts.map(\.target)
      )
    )
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

/// The texts of a unit: its segments joined, translations in their own order.
private struct XLIFF21Text {
  let source: String
  let target: String
  let rawSource: String
  let rawTarget: String
  /// Whether a code can be written in XML only.
  let isRaw: Bool
  /// The first segment, which findings point to.
  let element: (source: XMLElement?, target: XMLElement?)

  init(_ xml: XMLFile, _ unit: XMLElement) {
    let inline = XLIFF21Inline(xml, unit: unit)
    let parts = unit.elements.filter(\.isTextPart)
    let sources = parts.compactMap { $0.first("source") }
    let targets = parts.enumerated().compactMap { index, part in
      part.first("target").map { (Int($0["order"] ?? "") ?? index + 1, $0) }
    }.sorted { $0.0 < $1.0 }.map(\.1)
    let isPattern = (sources + [unit]).contains { $0.text.contains("{") }
    let plainSources = sources.map { inline.plain($0, isPattern: isPattern) }
    let plainTargets = targets.map { inline.plain($0, isPattern: isPattern) }
    isRaw = (plainSources + plainTargets).contains(nil)
    source = plainSources.compactMap(\.self).joined()
    target = plainTargets.compactMap(\.self).joined()
    rawSource = sources.map(inline.raw).joined()
    rawTarget = targets.map(inline.raw).joined()
    element = (sources.first, targets.first)
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
