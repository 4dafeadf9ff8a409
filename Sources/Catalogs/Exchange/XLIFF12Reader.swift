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
    let files = xml.root.elements("file")
    var units: [(CatalogUnit, XLIFFOrigin.Parts)] = []
    for file in files { for body in file.elements("body") { collect(body, into: &units) } }
    let living = units.filter { $0.0.state != .obsolete }
    var catalog = Catalog(
      locale: try XLIFF.locale(files.first?["target-language"], given: given, in: xml),
      file: xml.file,
      units: living.map(\.0),
      origin: XLIFFOrigin(xml: xml, parts: living.map(\.1))
    )
    catalog.obsolete = units.map(\.0).filter { $0.state == .obsolete }
    catalog.sourceLocale = files.first?["source-language"].flatMap { try? LocaleTag($0) }
    let notes = files.first?.first("header")?.elements("note").filter { $0["from"] == XLIFF12Words.header } ?? []
    catalog.header = POHeader(text: notes.map(\.text).joined(separator: "\n"))
    return catalog
  }

  private func collect(_ parent: XMLElement, into units: inout [(CatalogUnit, XLIFFOrigin.Parts)]) {
    for child in parent.elements where child.namespace == parent.namespace {
      switch child.name {
      case "trans-unit": if let unit = unit([child], notesOf: child) { units.append(unit) }
      case "group" where child["restype"] == XLIFF12Words.plurals:
        if let unit = unit(child.elements("trans-unit"), notesOf: child) { units.append(unit) }
      case "group": collect(child, into: &units)
      default: break
      }
    }
  }

  /// A unit from one `<trans-unit>`, or from those of a plural's forms.
  private func unit(_ forms: [XMLElement], notesOf holder: XMLElement) -> (CatalogUnit, XLIFFOrigin.Parts)? {
    guard let first = forms.first, let source = first.first("source") else { return nil }
    let plural = forms.count > 1 ? forms[1].first("source") : nil
    let targets = forms.map { $0.first("target") }
    let texts = XLIFF12Texts(inline, sources: [source] + (plural.map { [$0] } ?? []), targets: targets)
    let contexts = XLIFF12Contexts(holder)
    let isPlural = holder.name == "group"
    var unit = CatalogUnit(
      key: MessageKey(context: contexts.value("x-po-msgctxt") ?? "", source: texts.sources[0]),
      sourcePlural: isPlural ? contexts.value("x-po-msgid-plural") ?? texts.sources.last : nil,
      targets: texts.targets,
      state: contexts.isObsolete ? .obsolete : Self.state(forms, texts.targets),
      previousSource: previous(first),
      notes: notes(of: holder, where: { $0 != "translator" }),
      comments: notes(of: holder, where: { $0 == "translator" }),
      flags: contexts.flags + (texts.isRaw ? [XLIFF.inlineFlag] : []),
      position: xml.position(of: source.range.lowerBound)
    )
    unit.previousContext = first.first("alt-trans").flatMap { XLIFF12Contexts($0).value("x-po-msgctxt") }
    unit.previousSourcePlural =
      forms.count > 1 ? previous(forms[1]) : contexts.value("x-po-previous-msgid-plural")
    unit.references = contexts.references
    unit.isTranslatable = first["translate"] != "no" || contexts.isObsolete
    unit.formatState = targets.first??["state"]
    return (unit, .init(source: source, sourcePlural: plural, targets: targets))
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

/// The texts of a unit's forms, all of them in the source format's writing or all of them in XML.
private struct XLIFF12Texts {
  let sources: [String]
  let targets: [String]
  let isRaw: Bool

  init(_ inline: XLIFF12Inline, sources: [XMLElement], targets: [XMLElement?]) {
    let isPattern = sources.contains { $0.text.contains("{") }
    let plainSources = sources.map { inline.plain($0, isPattern: isPattern) }
    let plainTargets = targets.map { $0.map { inline.plain($0, isPattern: isPattern) } ?? "" }
    isRaw = (plainSources + plainTargets).contains(nil)
    if isRaw {
      self.sources = sources.map(inline.raw)
      self.targets = targets.map { $0.map(inline.raw) ?? "" }
    } else {
      self.sources = plainSources.map { $0 ?? "" }
      self.targets = plainTargets.map { $0 ?? "" }
    }
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
