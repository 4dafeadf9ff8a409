import Files
import ICU

/// Catalogs in spreadsheets: a row a unit, named columns, lists with a line break between items.
enum CatalogCSV {
  /// Reads a table whose first row names the columns; `source` and `target` must be among them. `target:pl` names the
  /// language too.
  static func read(_ bytes: [UInt8], file: String, locale: LocaleTag?) throws(InputError) -> Catalog {
    let table = try CSVTable(bytes, file: file)
    guard let first = table.rows.first else {
      throw InputError(file: file, problem: "the table is empty", remedy: "begin it with the row context,source,target")
    }
    let columns = try Columns(first, table: table)
    var units: [CatalogUnit] = []
    var rows: [[CSV.Field]] = []
    for row in table.rows.dropFirst() {
      guard row.count <= first.count else {
        throw table.error(
          at: row[0],
          "the row has \(row.count) fields, the first has \(first.count)",
          "mend its commas and quotes"
        )
      }
      if row.allSatisfy(\.text.isEmpty) { continue }
      units.append(columns.unit(row, position: table.position(of: row[0])))
      rows.append(row)
    }
    let living = units.indices.filter { units[$0].state != .obsolete && !units[$0].isNameless }
    let origin = Origin(table: table, columns: columns, rows: living.map { rows[$0] })
    guard let locale = locale ?? columns.targetLocale else {
      throw table.error(at: first[0], "the table names no language", "name the column target:fr, or give --locale")
    }
    var catalog = Catalog(locale: locale, file: file, units: living.map { units[$0] }, origin: origin)
    catalog.obsolete = units.filter { $0.state == .obsolete && !$0.isNameless }
    catalog.omissions = [Losses.nameless(units, of: file)].compactMap(\.self)
    catalog.sourceLocale = columns.sourceLocale
    return catalog
  }

  /// The table of a catalog, with a byte order mark, without which spreadsheets take UTF-8 for something else.
  static func text(_ catalog: Catalog, source: LocaleTag, separator: Unicode.Scalar) -> String {
    let units = catalog.units + catalog.obsolete
    let forms = units.map(\.targets.count).max() ?? 1
    let hasPlurals = units.contains { $0.sourcePlural != nil }
    var names = ["context", "source:\(source)"] + (hasPlurals ? ["source-plural"] : []) + ["target:\(catalog.locale)"]
    names += (1..<max(forms, 1)).map { "target-\($0)" } + details.map(\.name)
    let rows = units.map { unit -> [String] in
      var row = [unit.key.context, unit.key.source] + (hasPlurals ? [unit.sourcePlural ?? ""] : [])
      row += unit.targets + Array(repeating: "", count: max(forms, 1) - unit.targets.count)
      return row + details.map { $0.text(unit) }
    }
    return "\u{FEFF}" + ([names] + rows).map { CSV.row($0, separator: separator) }.joined()
  }

  /// The columns behind the texts.
  private static let details: [(name: String, text: @Sendable (CatalogUnit) -> String)] = [
    ("state", { $0.state.rawValue }), ("notes", { $0.notes.joined(separator: "\n") }),
    ("comments", { $0.comments.joined(separator: "\n") }), ("flags", { $0.flags.joined(separator: ", ") }),
    ("references", { $0.references.joined(separator: "\n") }), ("previous-context", { $0.previousContext ?? "" }),
    ("previous-source", { $0.previousSource ?? "" }), ("previous-plural", { $0.previousSourcePlural ?? "" }),
    ("translatable", { $0.isTranslatable ? "yes" : "no" }),
  ]

  private struct Origin: CatalogOrigin {
    let table: CSVTable
    let columns: Columns
    let rows: [[CSV.Field]]

    func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
      let column: Int? =
        switch part {
        case .source: columns["source"]
        case .sourcePlural: columns["source-plural"]
        case .target(let form): columns[form == 0 ? "target" : "target-\(form)"]
        }
      guard let column, rows[index].indices.contains(column) else { return table.position(of: rows[index][0]) }
      return table.position(ofUTF16: offset, in: rows[index][column])
    }
  }

  /// Which column holds what.
  struct Columns: Sendable {
    private let indices: [String: Int]
    let sourceLocale: LocaleTag?
    let targetLocale: LocaleTag?
    private static let aliases = [
      "msgctxt": "context", "key": "context", "id": "context", "msgid": "source", "original": "source",
      "msgstr": "target", "translation": "target", "note": "notes", "comment": "comments",
    ]

    init(_ row: [CSV.Field], table: CSVTable) throws(InputError) {
      var indices: [String: Int] = [:]
      var locales: [String: LocaleTag] = [:]
      for (index, field) in row.enumerated() {
        let parts = field.text.lowercased().split(separator: ":", maxSplits: 1).map(\.trimmingASCIISpace)
        let name = parts.first.map { Self.aliases[$0] ?? $0 } ?? ""
        if indices[name] != nil, !name.isEmpty {
          throw table.error(at: field, "the column \"\(name)\" stands twice", "rename one")
        }
        indices[name] = index
        if parts.count == 2 { locales[name] = try? LocaleTag(parts[1]) }
      }
      guard indices["source"] != nil, indices["target"] != nil else {
        throw table.error(
          at: row[0],
          "the first row names no columns source and target",
          "begin with context,source,target"
        )
      }
      self.indices = indices
      (sourceLocale, targetLocale) = (locales["source"], locales["target"])
    }

    subscript(name: String) -> Int? { indices[name] }

    /// The columns of a plural's forms, whether a row fills them or not.
    private var formColumns: [String] {
      let last = (1..<10).last { indices["target-\($0)"] != nil } ?? 0
      return ["target"] + (0..<last).map { "target-\($0 + 1)" }
    }

    func unit(_ row: [CSV.Field], position: TextPosition) -> CatalogUnit {
      func text(_ name: String) -> String? {
        guard let index = indices[name], row.indices.contains(index), !row[index].text.isEmpty else { return nil }
        return row[index].text
      }
      func list(_ name: String) -> [String] {
        text(name)?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) ?? []
      }
      let forms = formColumns.map { text($0) ?? "" }
      let hasForms = text("source-plural") != nil || !forms.dropFirst().allSatisfy(\.isEmpty)
      let targets = hasForms ? forms : Array(forms.prefix(1))
      var unit = CatalogUnit(
        key: MessageKey(context: text("context") ?? "", source: text("source") ?? ""),
        sourcePlural: hasForms ? text("source-plural") ?? text("source") : nil,
        targets: targets,
        state: state(text("state"), targets),
        previousSource: text("previous-source"),
        notes: list("notes"),
        comments: list("comments"),
        flags: POComments.flags(text("flags") ?? ""),
        position: position
      )
      unit.previousContext = text("previous-context")
      unit.previousSourcePlural = text("previous-plural")
      unit.references = list("references")
      unit.isTranslatable = text("translatable") != "no"
      return unit
    }

    private func state(_ name: String?, _ targets: [String]) -> TranslationState {
      if name == "obsolete" { return .obsolete }
      if targets.contains("") { return .untranslated }
      return name.flatMap(TranslationState.init) == .fuzzy ? .fuzzy : .translated
    }
  }
}

/// A table with the places of its fields.
struct CSVTable: Sendable {
  let rows: [[CSV.Field]]
  private let bytes: [UInt8]
  private let file: String
  private let lines: LineTable

  init(_ bytes: [UInt8], file: String) throws(InputError) {
    self.bytes = bytes
    self.file = file
    lines = LineTable(bytes)
    do {
      rows = try CSV.table(bytes)
    } catch {
      throw InputError(
        file: file,
        position: lines.position(of: error.offset),
        problem: error.problem,
        remedy: error.remedy
      )
    }
  }

  func position(of field: CSV.Field) -> TextPosition { lines.position(of: field.offset) }

  func position(ofUTF16 offset: Int, in field: CSV.Field) -> TextPosition {
    lines.position(of: field.byteOffset(ofUTF16: offset, in: bytes))
  }

  func error(at field: CSV.Field, _ problem: String, _ remedy: String) -> InputError {
    InputError(file: file, position: position(of: field), problem: problem, remedy: remedy)
  }
}
