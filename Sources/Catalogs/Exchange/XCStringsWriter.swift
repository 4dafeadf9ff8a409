import Files
import ICU

/// Writes one locale of a string catalog; everything else of an existing one stays.
struct XCStringsWriter {
  private let catalog: Catalog
  private let source: LocaleTag

  init(_ catalog: Catalog, source: LocaleTag) {
    self.catalog = catalog
    self.source = source
  }

  /// The file's text; `existing` are the bytes of the one that it takes the place of.
  func text(over existing: [UInt8]?, file: String) throws(InputError) -> String {
    var root = JSONValue.object([])
    if let existing { root = try XCStrings.tree(existing, file: file, LineTable(existing)) }
    if root["sourceLanguage"] == nil { root["sourceLanguage"] = .text(source.identifier) }
    var strings = root["strings"] ?? .object([])
    let units = catalog.units + catalog.obsolete
    let contexts = Dictionary(units.map { ($0.key.context, 1) }, uniquingKeysWith: +)
    for unit in units {
      let key = XCStringsKey(unit.key, isShared: contexts[unit.key.context, default: 0] > 1)
      strings[key.name] = entry(unit, key, over: strings[key.name] ?? .object([]))
    }
    root["strings"] = strings
    if root["version"] == nil { root["version"] = .text("1.0") }
    return JSONLayout.text(root) + "\n"
  }

  private func entry(_ unit: CatalogUnit, _ key: XCStringsKey, over old: JSONValue) -> JSONValue {
    var entry = old
    if !unit.notes.isEmpty { entry["comment"] = .text(unit.notes.joined(separator: "\n")) }
    let extraction = unit.flags.first { $0.hasPrefix(XCStrings.extractionPrefix) }
    if unit.state == .obsolete {
      entry["extractionState"] = .text("stale")
    } else if let extraction {
      entry["extractionState"] = .text(String(extraction.dropFirst(XCStrings.extractionPrefix.count)))
    }
    if !unit.isTranslatable { entry["shouldTranslate"] = .literal("false") }
    var localizations = entry["localizations"] ?? .object([])
    set(source, to: sourceLocalization(unit, key), in: &localizations)
    set(catalog.locale, to: targetLocalization(unit), in: &localizations)
    if !localizations.members.isEmpty { entry["localizations"] = localizations }
    return entry
  }

  /// A language keeps the tag that the file has for it, and a text that says the same stays as it is.
  private func set(_ locale: LocaleTag, to value: JSONValue?, in localizations: inout JSONValue) {
    let tag = localizations.members.map(\.name).first { (try? LocaleTag($0)) == locale } ?? locale.identifier
    guard let value else { return }
    if let old = localizations[tag].map({ XCStringsText($0) }) {
      let new = XCStringsText(value)
      if old.text == new.text, Set(old.states) == Set(new.states) { return }
    }
    localizations[tag] = value
  }

  private func sourceLocalization(_ unit: CatalogUnit, _ key: XCStringsKey) -> JSONValue? {
    if let plural = unit.sourcePlural {
      return plurals([unit.key.source, plural], categories: [.one, .other], "translated")
    }
    if key.name == unit.key.source { return nil }
    let isPattern = MessageText.isPattern(source: unit.key.source)
    return XCStringsText.localization(unit.key.source, isPattern: isPattern, state: "translated")
  }

  private func targetLocalization(_ unit: CatalogUnit) -> JSONValue? {
    if unit.targets.allSatisfy(\.isEmpty) { return nil }
    let isFuzzy = unit.state == .fuzzy || unit.flags.contains("fuzzy")
    let state = isFuzzy ? unit.formatState == "new" ? "new" : "needs_review" : "translated"
    if unit.sourcePlural != nil, let forms = try? PluralForms.forms(of: catalog.locale),
      forms.forms.count == unit.targets.count
    {
      return plurals(unit.targets, categories: forms.categories, state)
    }
    let isPattern = MessageText.isPattern(source: unit.key.source)
    return XCStringsText.localization(unit.target, isPattern: isPattern, state: state)
  }

  /// The forms of a gettext plural; a string catalog always has `other`.
  private func plurals(_ texts: [String], categories: [PluralCategory], _ state: String) -> JSONValue {
    var forms = zip(categories, texts).map { ($0, $1) }
    if !categories.contains(.other), let last = texts.last { forms.append((.other, last)) }
    let variants = JSONValue.object(
      forms.map { category, text in
        .init(name: category.rawValue, value: XCStringsText.localization(text, isPattern: false, state: state))
      }
    )
    return .object([.init(name: "variations", value: .object([.init(name: "plural", value: variants)]))])
  }
}
