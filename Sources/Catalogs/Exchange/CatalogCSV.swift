import Files
import ICU

/// Catalogs in spreadsheets: a row a unit, named columns, lists with a line break between items.
enum CatalogCSV {
  /// Reads a table whose first row names the columns; `source` and `target` must be among them. `target:pl` names the
  /// language too.
  static func read(_ bytes: [UInt8], file: String, locale: LocaleTag?) throws(InputError) -> Catalog {
    var table = CSVTable(bytes, file: file)
    guard let first = try table.next() else {
      throw InputError(file: file, problem: "the table is empty", remedy: "begin it with the row context,source,target")
    }
    let columns = try Columns(first, table: table)
    var units: [CatalogUnit] = []
    var obsolete: [CatalogUnit] = []
    var nameless: [CatalogUnit] = []
    // The rows of a large table take several times its size: only where they begin is kept.
    var rows: [Int] = []
    while let row = try table.next() {
      guard row.count <= first.count else {
        throw table.error(
          at: row[0],
          "the row has \(row.count) fields, the first has \(first.count)",
          "mend its commas and quotes"
        )
      }
      if row.allSatisfy(\.text.isEmpty) { continue }
      let unit = columns.unit(row, position: table.position(of: row[0].offset))
      switch unit.state {
      case _ where unit.isNameless: nameless.append(unit)
      case .obsolete: obsolete.append(unit)
      default:
        units.append(unit)
        rows.append(row[0].offset)
      }
    }
    guard let locale = locale ?? columns.targetLocale else {
      throw table.error(at: first[0], "the table names no language", "name the column target:fr, or give --locale")
    }
    let origin = Origin(table: table, columns: columns, rows: rows)
    var catalog = Catalog(locale: locale, file: file, units: units, origin: origin)
    catalog.obsolete = obsolete
    catalog.omissions = [Losses.nameless(nameless, of: file)].compactMap(\.self)
    catalog.sourceLocale = columns.sourceLocale
    return catalog
  }

  /// The table of a catalog, with a byte order mark, without which spreadsheets take UTF-8 for something else.
  static func bytes(of catalog: Catalog, source: LocaleTag, separator: Unicode.Scalar) -> [UInt8] {
    let groups = [catalog.units, catalog.obsolete]
    let forms = groups.joined().map(\.targets.count).max() ?? 1
    let hasPlurals = groups.joined().contains { $0.sourcePlural != nil }
    var names = ["context", "source:\(source)"] + (hasPlurals ? ["source-plural"] : []) + ["target:\(catalog.locale)"]
    names += (1..<max(forms, 1)).map { "target-\($0)" } + details.map(\.name)
    var bytes = Array("\u{FEFF}\(CSV.row(names, separator: separator))".utf8)
    for unit in groups.joined() {
      var row = [unit.key.context, unit.key.source] + (hasPlurals ? [unit.sourcePlural ?? ""] : [])
      row += unit.targets + Array(repeating: "", count: max(forms, 1) - unit.targets.count)
      row += details.map { $0.text(unit) }
      bytes += CSV.row(row, separator: separator).utf8
    }
    return bytes
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
    /// Where the first field of each unit's row begins, in bytes.
    let rows: [Int]

    func position(ofUTF16 offset: Int, in part: UnitPart, ofUnit index: Int) -> TextPosition {
      let column: Int? =
        switch part {
        case .source: columns["source"]
        case .sourcePlural: columns["source-plural"]
        case .target(let form): columns[form == 0 ? "target" : "target-\(form)"]
        }
      return table.position(ofUTF16: offset, in: column, ofRowFrom: rows[index])
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
