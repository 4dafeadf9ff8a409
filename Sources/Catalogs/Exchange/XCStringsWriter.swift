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

  /// The file's content; `existing` is that of the one that it takes the place of.
  func bytes(over existing: [UInt8]?, file: String) throws(InputError) -> [UInt8] {
    var root = JSONValue.object([])
    if let existing { root = try XCStrings.tree(existing, file: file, LineTable(existing)) }
    if root["sourceLanguage"] == nil { root["sourceLanguage"] = .text(source.identifier) }
    let strings = root["strings"] ?? .object([])
    let old = Dictionary(strings.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    var entries: [String: JSONValue] = [:]
    let units = catalog.units + catalog.obsolete
    let contexts = Dictionary(units.map { ($0.key.context, 1) }, uniquingKeysWith: +)
    for unit in units {
      let key = XCStringsKey(unit.key, isShared: contexts[unit.key.context, default: 0] > 1)
      entries[key.name] = entry(unit, key, over: entries[key.name] ?? old[key.name] ?? .object([]))
    }
    root["strings"] = strings.setting(entries)
    if root["version"] == nil { root["version"] = .text("1.0") }
    return JSONLayout.bytes(of: root)
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

  /// A language keeps the tag that the file has for it, and a text that says the same stays as it is; so does one that
  /// lacks a form, which other formats call fuzzy.
  private func set(_ locale: LocaleTag, to value: JSONValue?, in localizations: inout JSONValue) {
    let tag = localizations.members.map(\.name).first { (try? LocaleTag($0)) == locale } ?? locale.identifier
    guard let value else { return }
    guard let present = localizations[tag] else { return localizations[tag] = value }
    let changed = present.withTexts(of: value)
    let (old, new) = (XCStringsText(present), XCStringsText(changed))
    if old.text == new.text, Set(old.states) == Set(new.states) || !old.isComplete { return }
    localizations[tag] = changed
  }

  private func sourceLocalization(_ unit: CatalogUnit, _ key: XCStringsKey) -> JSONValue? {
    if let plural = unit.sourcePlural {
      return plurals([unit.key.source, plural], categories: [.one, .other], "translated")
    }
    if key.name == unit.key.source { return nil }
    return XCStringsText.localization(unit.key.source, state: "translated")
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
    return XCStringsText.localization(unit.target, state: state)
  }

  /// The forms of a gettext plural; a string catalog always has `other`.
  private func plurals(_ texts: [String], categories: [PluralCategory], _ state: String) -> JSONValue {
    var forms = zip(categories, texts).map { ($0, $1) }
    if !categories.contains(.other), let last = texts.last { forms.append((.other, last)) }
    let variants = JSONValue.object(
      forms.map { category, text in
        .init(name: category.rawValue, value: XCStringsText.unit(text, state))
      }
    )
    return .object([.init(name: "variations", value: .object([.init(name: "plural", value: variants)]))])
  }
}

extension JSONValue {
  /// A localization with the texts of another. What a catalog does not hold stays: texts for other devices, and how an
  /// argument is formatted.
  fileprivate func withTexts(of new: JSONValue) -> JSONValue {
    var result = self
    if var variations = self["variations"], var devices = variations["device"],
      let chosen = XCStringsText.chosenDevice(of: devices)
    {
      var texts = new
      texts["substitutions"] = nil
      devices[chosen.name] = chosen.value.withTexts(of: texts)
      variations["device"] = devices
      result["variations"] = variations
    } else {
      result["stringUnit"] = new["stringUnit"]
      result["variations"] = new["variations"]
      if var variations = new["variations"], let forms = variations["plural"] {
        variations["plural"] = forms.merged(with: self["variations"]?["plural"])
        result["variations"] = variations
      }
    }
    result["substitutions"] = new["substitutions"]?.merged(with: self["substitutions"])
    return result
  }

  /// New forms or substitutions in the old ones' order, each with what the old one of its name has besides.
  private func merged(with old: JSONValue?) -> JSONValue {
    var merged = JSONValue.object(old?.members.filter { self[$0.name] != nil } ?? [])
    for new in members { merged[new.name] = old?[new.name]?.withTexts(of: new.value) ?? new.value }
    return merged
  }
}
