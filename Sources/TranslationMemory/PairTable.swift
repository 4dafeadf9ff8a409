import Catalogs
import Files
import GRDB
import ICU

/// Sources with their translations, in SQLite in this program's own memory.
///
/// A source stands once for all locales; a full-text index over its words finds what is worth comparing.
struct PairTable: Sendable {
  /// Of the tables; a store of another version is made anew.
  static let version = 1
  /// How many sources with common words are compared with a text.
  private static let candidateCount = 40
  /// Longer texts are looked for by their first words.
  private static let largestQuery = 60

  let queue: DatabaseQueue

  /// Takes tables that were filled before.
  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Makes empty tables.
  init() throws {
    queue = try DatabaseQueue()
    try queue.write { database in
      try database.execute(
        sql: """
          PRAGMA user_version = \(Self.version);
          CREATE TABLE catalog(id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, digest TEXT NOT NULL);
          CREATE TABLE source(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, words TEXT NOT NULL);
          CREATE TABLE pair(
            source INTEGER NOT NULL, locale TEXT NOT NULL, catalog INTEGER NOT NULL, context TEXT NOT NULL,
            target TEXT NOT NULL, isObsolete INTEGER NOT NULL
          );
          CREATE INDEX pairBySource ON pair(source, locale);
          CREATE INDEX pairByCatalog ON pair(catalog);
          """
      )
      try database.create(virtualTable: "sourceWords", using: FTS5()) { table in
        table.synchronize(withTable: "source")
        table.tokenizer = .unicode61(diacritics: .keep)
        table.column("words")
      }
    }
  }
}

// MARK: Learning

extension PairTable {
  /// Takes in the catalogs that changed, and forgets those that are gone; whether anything changed.
  func learn(_ catalogs: [TranslationMemory.Source]) throws -> Bool {
    try queue.write { database in
      let rows = try Row.fetchAll(database, sql: "SELECT file, digest FROM catalog")
      let known = Dictionary(uniqueKeysWithValues: rows.map { ($0["file"] as String, $0["digest"] as String) })
      let gone = Set(known.keys).subtracting(catalogs.map(\.file))
      for file in gone { try forget(file, in: database) }
      var isChanged = !gone.isEmpty
      for catalog in catalogs {
        guard let bytes = try? FileSystem.read(catalog.file) else { continue }
        let digest = TextDigest.hexadecimal(of: Array("\(catalog.locale) ".utf8) + bytes)
        if known[catalog.file] == digest { continue }
        try forget(catalog.file, in: database)
        try add(catalog, bytes, digest: digest, to: database)
        isChanged = true
      }
      guard isChanged else { return false }
      try database.execute(sql: "DELETE FROM source WHERE id NOT IN (SELECT source FROM pair)")
      return true
    }
  }

  private func forget(_ file: String, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM pair WHERE catalog = (SELECT id FROM catalog WHERE file = ?)",
      arguments: [file]
    )
    try database.execute(sql: "DELETE FROM catalog WHERE file = ?", arguments: [file])
  }

  private func add(_ catalog: TranslationMemory.Source, _ bytes: [UInt8], digest: String, to database: Database) throws
  {
    try database.execute(sql: "INSERT INTO catalog(file, digest) VALUES (?, ?)", arguments: [catalog.file, digest])
    let id = database.lastInsertedRowID
    for message in PODocument(bytes: bytes, file: catalog.file).entries.map(\.message) where message.isRemembered {
      let source = try self.source(message.source, in: database)
      try database.cachedStatement(sql: "INSERT INTO pair VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
        source, catalog.locale.identifier, id, message.key.context, message.targets[0], message.isObsolete,
      ])
    }
  }

  /// The id of a source, which is added when it is new.
  private func source(_ text: String, in database: Database) throws -> Int64 {
    let known = try database.cachedStatement(sql: "SELECT id FROM source WHERE text = ?")
    if let id = try Int64.fetchOne(known, arguments: [text]) { return id }
    try database.cachedStatement(sql: "INSERT INTO source(text, words) VALUES (?, ?)").execute(arguments: [
      text, Self.words(of: text).joined(separator: " "),
    ])
    return database.lastInsertedRowID
  }
}

extension POMessage {
  /// Whether its translation is current and helps elsewhere; it may have left its leaflet.
  fileprivate var isRemembered: Bool {
    !source.isEmpty && sourcePlural == nil && !isFuzzy && targets.count == 1 && !targets[0].isEmpty
  }
}

// MARK: Finding

extension PairTable {
  /// The source itself, where it is known, and those that have most of its rarer words.
  func similarSources(to text: String) throws -> [(id: Int64, text: String)] {
    let words = Set(Self.words(of: text).prefix(Self.largestQuery)).sorted()
    // Hebrew abbreviations hold a quotation mark.
    let query = words.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " OR ")
    return try queue.read { database in
      let same = try Row.fetchAll(database, sql: "SELECT id, text FROM source WHERE text = ?", arguments: [text])
      let similar =
        words.isEmpty
        ? []
        : try Row.fetchAll(
          database,
          sql: """
            SELECT source.id, source.text FROM sourceWords JOIN source ON source.id = sourceWords.rowid
            WHERE sourceWords MATCH ? AND source.text <> ? ORDER BY bm25(sourceWords), source.id LIMIT ?
            """,
          arguments: [query, text, Self.candidateCount]
        )
      return (same + similar).map { ($0["id"], $0["text"]) }
    }
  }

  /// The best translation of a source: in the same context before others, living before obsolete, the first catalog
  /// before later ones.
  func translation(of source: Int64, into locale: LocaleTag, context: String) throws -> (
    context: String, target: String
  )? {
    try queue.read { database in
      try Row.fetchOne(
        database,
        sql: """
          SELECT pair.context, pair.target FROM pair JOIN catalog ON catalog.id = pair.catalog
          WHERE pair.source = ? AND pair.locale = ?
          ORDER BY pair.context <> ?, pair.isObsolete, catalog.file, pair.rowid LIMIT 1
          """,
        arguments: [source, locale.identifier, context]
      ).map { ($0["context"], $0["target"]) }
    }
  }

  /// The words of a text as ICU finds them, folded, so that scripts without spaces are searched too.
  private static func words(of text: String) -> [String] {
    let units = Array(text.utf16)
    return TextBoundaries.words(in: text, locale: .english).filter { $0.kind != WordSegment.Kind.none }
      .map { UnicodeText.caseFolded(String(utf16: units[$0.range])) }
  }
}
