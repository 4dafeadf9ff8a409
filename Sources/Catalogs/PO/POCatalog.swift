import Files
import ICU
import Processors

extension Catalog {
  /// Reads a PO document. Its `Language` header must agree with `locale` when one is given, and tells it otherwise.
  public init(po document: PODocument, locale: LocaleTag? = nil) throws(InputErrors) {
    if !document.errors.isEmpty { throw InputErrors(document.errors) }
    let places = document.entries.indices.filter { !document.entries[$0].message.isHeader }
    let current = places.filter { !document.entries[$0].message.isObsolete }
    self.init(
      locale: try document.locale(expected: locale),
      file: document.file,
      units: Shares.map(current.count) { document.unit(ofEntry: current[$0]) },
      origin: POOrigin(document: document, places: current)
    )
    obsolete = places.filter { document.entries[$0].message.isObsolete }.map(document.unit(ofEntry:))
    header = document.header
  }
}

extension POLayout {
  /// The catalog as the content of a PO file; `title` names the project where the catalog has no header.
  func bytes(of catalog: Catalog, title: String) throws(ICUFailure) -> [UInt8] {
    let header = try POHeader(completing: catalog.header, title: title, locale: catalog.locale)
    var bytes = Array(text(of: POMessage(source: "", targets: [header.text])).utf8)
    for unit in [catalog.units, catalog.obsolete].joined() { bytes += "\n\(text(of: POMessage(unit)))".utf8 }
    return bytes
  }
}

extension POHeader {
  /// A header with the fields that gettext's tools need, beside those that it has. Where it has none, `title` names the
  /// project; a day is not made up.
  init(completing header: POHeader, title: String, locale: LocaleTag) throws(ICUFailure) {
    let isEmpty = header.fields.isEmpty
    self = isEmpty ? POHeader([("Project-Id-Version", title), ("Last-Translator", ""), ("Language-Team", "")]) : header
    if self["Language"] == nil { self["Language"] = locale.poIdentifier }
    if self["MIME-Version"] == nil { self["MIME-Version"] = "1.0" }
    self["Content-Type"] = "text/plain; charset=UTF-8"
    self["Content-Transfer-Encoding"] = "8bit"
    if self[PluralForms.headerField] == nil {
      self[PluralForms.headerField] = try PluralForms.forms(of: locale).forms.header
    }
  }
}

extension LocaleTag {
  /// Whether a header may mean a locale: `zh` leaves the script open, and `zh_TW` does not.
  fileprivate func mayBe(_ expected: LocaleTag) -> Bool {
    language == expected.language && (identifier == language || script == expected.script)
  }
}

extension PODocument {
  fileprivate func unit(ofEntry index: Int) -> CatalogUnit {
    let entry = entries[index]
    return CatalogUnit(entry, position: position(of: entry))
  }

  fileprivate func locale(expected: LocaleTag?) throws(InputErrors) -> LocaleTag {
    let written = header("Language").flatMap { try? LocaleTag($0) }
    if let expected {
      if let written, !written.mayBe(expected) {
        throw error(
          "the header says Language: \(written), but \(expected) is expected",
          "correct the header or move the file"
        )
      }
      return expected
    }
    guard let written else {
      throw error("the header names no known language", "write \"Language: fr\\n\" into it, or give --locale")
    }
    return written
  }

  private func error(_ problem: String, _ remedy: String) -> InputErrors {
    let place = entries.first { $0.message.isHeader }.map(position(of:)) ?? TextPosition(line: 1, column: 1)
    return InputErrors([InputError(file: file, position: place, problem: problem, remedy: remedy)])
  }
}

/// Finds places in a PO file.
private struct POOrigin: CatalogOrigin {
  let document: PODocument
  /// Where in the document the entry of each unit is.
  let places: [Int]

  func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
    document.position(ofUTF16: offset, in: part, of: document.entries[places[index]])
  }

  func position(ofHeaderField name: String) -> TextPosition? {
    guard let header = document.entries.first(where: \.message.isHeader) else { return nil }
    let lines = (header.message.targets.first ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let isField = { (line: Substring) in line.lowercased().hasPrefix("\(name.lowercased()):") }
    guard let field = lines.firstIndex(where: isField) else { return document.position(of: header) }
    let offset = lines[..<field].reduce(0) { $0 + $1.utf16.count + 1 }
    return document.position(ofUTF16: offset, in: .target(0), of: header)
  }
}

extension CatalogUnit {
  /// Takes each part out of the entry by itself: to copy a message whole, for every unit of a file, takes as long as to make
  /// the unit.
  init(_ entry: POEntry, position: TextPosition) {
    let isObsolete = entry.message.isObsolete
    let flags = entry.message.flags
    self.init(
      key: entry.message.key,
      sourcePlural: entry.message.sourcePlural,
      targets: entry.message.targets,
      state: entry.message.state,
      previousSource: entry.message.previousSource,
      notes: entry.message.notes,
      comments: entry.message.translatorComments,
      flags: flags.filter { $0 != POMessage.untranslatableFlag && ($0 != "fuzzy" || isObsolete) },
      position: position
    )
    previousContext = entry.message.previousContext
    previousSourcePlural = entry.message.previousSourcePlural
    references = entry.message.references
    isTranslatable = !flags.contains(POMessage.untranslatableFlag)
  }
}

extension POMessage {
  /// A flag of ours for what must stay as it is; gettext has none.
  static let untranslatableFlag = "no-translate"

  /// A unit as an entry.
  init(_ unit: CatalogUnit) {
    self.init(
      context: unit.key.context.isEmpty ? nil : unit.key.context,
      source: unit.key.source,
      sourcePlural: unit.sourcePlural,
      targets: unit.targets.isEmpty ? [""] : unit.targets
    )
    notes = unit.notes
    translatorComments = unit.comments
    references = unit.references
    flags = unit.flags + (unit.isTranslatable ? [] : [Self.untranslatableFlag])
    isFuzzy = unit.state == .fuzzy || (unit.state == .obsolete && unit.flags.contains("fuzzy"))
    isObsolete = unit.state == .obsolete
    previousContext = unit.previousContext
    previousSource = unit.previousSource
    previousSourcePlural = unit.previousSourcePlural
  }
}
