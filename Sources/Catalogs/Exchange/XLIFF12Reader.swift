import Files
import ICU

/// Reads XLIFF 1.2 into a catalog. Comments, contexts and plurals are read as the "XLIFF 1.2 Representation Guide for
/// Gettext PO" (OASIS 2006) puts them.
struct XLIFF12Reader {
  private let xml: XMLFile
  private let inline: XLIFF12Inline

  init(_ xml: XMLFile) {
    self.xml = xml
    inline = XLIFF12Inline(xml)
  }

  func catalog(_ given: LocaleTag?) throws(InputError) -> Catalog {
    let file = xml.root.first("file")
    var catalog = units.catalog(locale: try XLIFF.locale(file?["target-language"], given: given, in: xml), xml: xml)
    catalog.sourceLocale = file?["source-language"].flatMap { try? LocaleTag($0) }
    let notes = file?.first("header")?.elements("note").filter { $0["from"] == XLIFF12Words.header } ?? []
    catalog.header = POHeader(text: notes.map(\.text).joined(separator: "\n"))
    return catalog
  }

  var units: XLIFFUnits {
    var units = XLIFFUnits()
    for file in xml.root.elements("file") {
      for body in file.elements("body") { collect(body, of: file, into: &units) }
    }
    units.tellApart()
    return units
  }

  private func collect(_ parent: XMLElement, of file: XMLElement, into units: inout XLIFFUnits) {
    for child in parent.elements where child.namespace == parent.namespace {
      switch child.name {
      case "trans-unit": units.append(unit([child], notesOf: child, of: file))
      case "group" where child["restype"] == XLIFF12Words.plurals:
        let forms = child.elements("trans-unit")
        if !forms.isEmpty { units.append(unit(forms, notesOf: child, of: file)) }
      case "group": collect(child, of: file, into: &units)
      default: break
      }
    }
  }

  /// A unit from one `<trans-unit>`, or from those of a plural's forms.
  private func unit(_ holders: [XMLElement], notesOf details: XMLElement, of file: XMLElement) -> XLIFFUnits.Item {
    let (forms, isRaw) = forms(holders)
    let first = holders[0]
    let contexts = XLIFF12Contexts(details)
    let isPlural = details.name == "group"
    let targets = forms.map(\.target)
    var unit = CatalogUnit(
      key: MessageKey(context: contexts.value("x-po-msgctxt") ?? "", source: forms[0].source),
      sourcePlural: isPlural ? contexts.value("x-po-msgid-plural") ?? forms.prefix(2).last?.source : nil,
      targets: targets,
      state: contexts.isObsolete ? .obsolete : Self.state(holders, targets),
      previousSource: previous(first),
      notes: notes(of: details, where: { $0 != "translator" }),
      comments: notes(of: details, where: { $0 == "translator" }),
      flags: contexts.flags + (isRaw ? [XLIFF.inlineFlag] : []),
      position: xml.position(of: (first.first("source") ?? first).range.lowerBound)
    )
    unit.previousContext = first.first("alt-trans").flatMap { XLIFF12Contexts($0).value("x-po-msgctxt") }
    unit.previousSourcePlural =
      holders.count > 1 ? previous(holders[1]) : contexts.value("x-po-previous-msgid-plural")
    unit.references = contexts.references
    unit.isTranslatable = first["translate"] != "no" || contexts.isObsolete
    unit.formatState = first.first("target")?["state"]
    let id = details["id"] ?? first["id"] ?? ""
    return (
      unit,
      .init(
        element: details,
        name: details["resname"] ?? first["resname"] ?? "",
        address: "\(file["original"] ?? "")#\(id)",
        forms: forms
      )
    )
  }

  /// The texts of a unit's forms, all of them in the source format's writing or all of them in XML.
  private func forms(_ holders: [XMLElement]) -> (forms: [XLIFFForm], isRaw: Bool) {
    let texts = holders.flatMap { [$0.first("source"), $0.first("target")] }.compactMap(\.self)
    let isPattern = holders.contains { $0.first("source")?.text.contains("{") ?? false }
    let isRaw = texts.contains { inline.plain($0, isPattern: isPattern) == nil }
    let forms = holders.map { holder in
      let text = { (element: XMLElement?) in
        element.map { isRaw ? inline.raw($0) : inline.plain($0, isPattern: isPattern) ?? "" } ?? ""
      }
      let target = holder.first("target")
      let segment = XLIFFSegment(
        holder: holder,
        source: holder.first("source") ?? holder,
        sourceText: text(holder.first("source")),
        target: target,
        targetText: text(target),
        number: 1
      )
      return XLIFFForm([segment])
    }
    return (forms, isRaw)
  }

  private func previous(_ unit: XMLElement) -> String? {
    unit.elements("alt-trans").first { $0["alttranstype"] == XLIFF12Words.previousVersion }?.first("source")
      .map { inline.plain($0, isPattern: $0.text.contains("{")) ?? inline.raw($0) }
  }

  private func notes(of holder: XMLElement, where isWanted: (String?) -> Bool) -> [String] {
    holder.elements("note").filter { isWanted($0["from"]) }.map(\.text)
  }

  private static func state(_ forms: [XMLElement], _ targets: [String]) -> TranslationState {
    if targets.contains("") { return .untranslated }
    let isCurrent = forms.allSatisfy { form in
      let state = form.first("target")?["state"]
      if form["approved"] == "yes" { return state.map { !$0.hasPrefix("needs-") } ?? true }
      return state.map(XLIFF12Words.currentStates.contains) ?? (form["approved"] == nil)
    }
    return isCurrent ? .translated : .fuzzy
  }
}

/// The words of XLIFF 1.2 and of its guide for PO.
enum XLIFF12Words {
  static let header = "po-header"
  static let plurals = "x-gettext-plurals"
  static let previousVersion = "previous-version"
  static let currentStates: Set = ["final", "signed-off", "translated"]
  static let openStates: Set = [
    "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n", "needs-review-translation",
    "needs-translation", "new",
  ]
}

/// The `<context-group>`s of a unit.
struct XLIFF12Contexts {
  private let contexts: [(type: String, text: String)]

  init(_ holder: XMLElement) {
    contexts = holder.elements("context-group").flatMap { group in
      group.elements("context").map { ($0["context-type"] ?? "", $0.text) }
    }
  }

  func value(_ type: String) -> String? { contexts.first { $0.type == type }?.text }

  var flags: [String] { value("x-po-flags").map(POComments.flags) ?? [] }
  var isObsolete: Bool { value("x-po-obsolete") != nil }

  /// `file:line` for each source file, with the line number that follows it.
  var references: [String] {
    contexts.reduce(into: []) { references, context in
      if context.type == "sourcefile" { references.append(context.text) }
      if context.type == "linenumber", let last = references.last {
        references[references.count - 1] = "\(last):\(context.text)"
      }
    }
  }
}
