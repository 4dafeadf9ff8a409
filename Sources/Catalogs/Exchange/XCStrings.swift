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
    let texts = entries.map { Texts($0, source: source, target: target.tag) }
    let units = zip(entries, texts).map { unit($0, $1, lines) }
    let living = units.indices.filter { units[$0].state != .obsolete && !units[$0].isNameless }
    var catalog = Catalog(
      locale: target.locale,
      file: file,
      units: living.map { units[$0] },
      origin: Origin(bytes: bytes, lines: lines, texts: living.map { texts[$0] })
    )
    catalog.obsolete = units.filter { $0.state == .obsolete && !$0.isNameless }
    catalog.omissions = [
      Losses.nameless(units, of: file),
      Losses.line("other devices' texts", units.indices.filter { texts[$0].hasDevices }.map { units[$0] }, of: file),
    ].compactMap(\.self)
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

  /// The texts of an entry.
  private struct Texts {
    let key: JSONValue.Member
    let source: XCStringsText?
    let target: XCStringsText?

    init(_ entry: JSONValue.Member, source: String, target: String) {
      key = entry
      self.source = entry.value["localizations"]?[source].map { XCStringsText($0) }
      self.target = entry.value["localizations"]?[target].map { XCStringsText($0) }
    }

    var hasDevices: Bool { [source, target].contains { $0?.hasDeviceVariations ?? false } }

    /// The pieces of a part; those of the key where the file has no such text.
    func pieces(of part: UnitPart) -> [XCStringsPiece] {
      let text = if case .target = part { target } else { source }
      let pieces = text?.pieces ?? []
      if pieces.contains(where: { $0.offset != nil }) { return pieces }
      return [XCStringsPiece(text: key.name, offset: key.offset)]
    }
  }

  private struct Origin: CatalogOrigin {
    let bytes: [UInt8]
    let lines: LineTable
    let texts: [Texts]

    func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
      var remaining = offset
      var place = texts[index].key.offset
      for piece in texts[index].pieces(of: part) {
        let count = piece.text.utf16.count
        if let start = piece.offset {
          let unit = piece.start + (piece.isVerbatim ? min(remaining, count) : 0)
          place = JSONEscapes.byteOffset(ofUTF16: unit, in: bytes, from: start)
          if remaining < count { break }
        }
        // What stands in no file, such as `{0, plural, one {`, is at the text that follows it.
        remaining = max(0, remaining - count)
      }
      return lines.position(of: place)
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

  private static func unit(_ entry: JSONValue.Member, _ texts: Texts, _ lines: LineTable) -> CatalogUnit {
    let translation = texts.target
    let extraction = entry.value["extractionState"]?.text
    let current = state(of: translation)
    var flags = extraction.flatMap { $0 == stale ? nil : ["\(extractionPrefix)\($0)"] } ?? []
    if extraction == stale, current == .fuzzy { flags.append("fuzzy") }
    var unit = CatalogUnit(
      key: XCStringsKey(entry.name, source: texts.source?.text ?? entry.name).messageKey,
      targets: [translation?.text ?? ""],
      state: extraction == stale ? .obsolete : current,
      notes: entry.value["comment"]?.text.map { [$0] } ?? [],
      flags: flags,
      position: lines.position(of: entry.offset)
    )
    if case .literal("false")? = entry.value["shouldTranslate"] { unit.isTranslatable = false }
    unit.formatState = translation?.states.first
    return unit
  }

  private static func state(of translation: XCStringsText?) -> TranslationState {
    guard let translation, translation.isComplete else { return .untranslated }
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
