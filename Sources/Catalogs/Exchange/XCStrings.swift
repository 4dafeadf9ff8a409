import Files
import ICU

/// Apple's string catalogs (`.xcstrings`), one locale at a time.
enum XCStrings {
  /// A flag for how a key came into the catalog: `extraction-manual`.
  static let extractionPrefix = "extraction-"
  private static let stale = "stale"

  /// Reads the texts of one locale; `locale` is needed where the file holds several.
  static func read(_ bytes: [UInt8], file: String, locale: LocaleTag?) throws(InputError) -> Catalog {
    let lines = LineTable(bytes)
    let root = try tree(bytes, file: file, lines)
    guard let source = root["sourceLanguage"]?.text, let sourceLocale = try? LocaleTag(source), root["strings"] != nil
    else {
      throw InputError(file: file, problem: "this is no string catalog", remedy: "it needs sourceLanguage and strings")
    }
    let entries = root["strings"]?.members ?? []
    let target = try self.locale(locale, of: entries, besides: source, file: file)
    var units: [CatalogUnit] = []
    var offsets: [Int] = []
    for entry in entries {
      let (unit, offset) = unit(entry, source: source, target: target.tag, lines)
      units.append(unit)
      offsets.append(offset)
    }
    let living = units.indices.filter { units[$0].state != .obsolete }
    var catalog = Catalog(
      locale: target.locale,
      file: file,
      units: living.map { units[$0] },
      origin: Origin(lines: lines, offsets: living.map { offsets[$0] })
    )
    catalog.obsolete = units.filter { $0.state == .obsolete }
    catalog.sourceLocale = sourceLocale
    return catalog
  }

  static func tree(_ bytes: [UInt8], file: String, _ lines: LineTable) throws(InputError) -> JSONValue {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      let place = lines.position(of: error.offset)
      throw InputError(file: file, position: place, problem: error.problem, remedy: "mend the JSON there")
    }
  }

  /// Finds places: a text begins behind its quotation mark; escapes before a place move its column.
  private struct Origin: CatalogOrigin {
    let lines: LineTable
    let offsets: [Int]

    func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
      let start = lines.position(of: offsets[index])
      return TextPosition(line: start.line, column: start.column + offset)
    }
  }

  private static func locale(
    _ given: LocaleTag?,
    of entries: [JSONValue.Member],
    besides source: String,
    file: String
  ) throws(InputError) -> (locale: LocaleTag, tag: String) {
    let all = Set(entries.flatMap { $0.value["localizations"]?.members.map(\.name) ?? [] }).subtracting([source])
    if let given { return (given, all.sorted().first { (try? LocaleTag($0)) == given } ?? given.identifier) }
    if all.count == 1, let tag = all.first, let locale = try? LocaleTag(tag) { return (locale, tag) }
    throw InputError(
      file: file,
      problem: all.isEmpty ? "the file holds no translation" : "the file holds \(all.sorted().joined(separator: ", "))",
      remedy: "say which language with --locale"
    )
  }

  private static func unit(
    _ entry: JSONValue.Member,
    source: String,
    target: String,
    _ lines: LineTable
  ) -> (CatalogUnit, offset: Int) {
    let localizations = entry.value["localizations"]
    let sourceText = localizations?[source].map { XCStringsText($0).text } ?? entry.name
    let translation = localizations?[target].map { XCStringsText($0) }
    let extraction = entry.value["extractionState"]?.text
    let offset = translation?.offset ?? 0
    let current = state(of: translation)
    var flags = extraction.flatMap { $0 == stale ? nil : ["\(extractionPrefix)\($0)"] } ?? []
    if extraction == stale, current == .fuzzy { flags.append("fuzzy") }
    var unit = CatalogUnit(
      key: XCStringsKey(entry.name, source: sourceText).messageKey,
      targets: [translation?.text ?? ""],
      state: extraction == stale ? .obsolete : current,
      notes: entry.value["comment"]?.text.map { [$0] } ?? [],
      flags: flags,
      position: lines.position(of: offset)
    )
    if case .literal("false")? = entry.value["shouldTranslate"] { unit.isTranslatable = false }
    unit.formatState = translation?.states.first
    return (unit, offset)
  }

  private static func state(of translation: XCStringsText?) -> TranslationState {
    guard let translation, !translation.text.isEmpty else { return .untranslated }
    return translation.states.allSatisfy { $0 == "translated" } ? .translated : .fuzzy
  }
}

/// How a message's key is named in a string catalog: its source, or its context, or both where that is not enough.
struct XCStringsKey {
  /// The key in the file.
  let name: String
  /// The message's key.
  let messageKey: MessageKey

  /// Reads a key.
  init(_ name: String, source: String) {
    self.name = name
    if name == source {
      messageKey = MessageKey(context: "", source: source)
    } else if name.hasSuffix("|\(source)") {
      messageKey = MessageKey(context: String(name.dropLast(source.count + 1)), source: source)
    } else {
      messageKey = MessageKey(context: name, source: source)
    }
  }

  /// Names a message; `isShared` when other messages have its context.
  init(_ key: MessageKey, isShared: Bool) {
    messageKey = key
    name = key.context.isEmpty ? key.source : isShared ? "\(key.context)|\(key.source)" : key.context
  }
}
