import Files

/// The syllables of words that a voice was asked about before, in memory and, given a folder, on disk.
public actor SyllableCache {
  private let folder: String?
  private let version: @Sendable () async throws -> String
  private var tables: [String: SyllableTable] = [:]

  /// A cache in memory only.
  public init() {
    folder = nil
    version = { "" }
  }

  /// A cache with a file for each voice in `folder`; files of another engine version are not believed.
  /// The version is asked for when the first word is.
  public init(folder: String, version: @escaping @Sendable () async throws -> String) {
    self.folder = folder
    self.version = version
  }

  /// The syllables of those words that the cache knows.
  func syllables(of words: some Sequence<String> & Sendable, voice: String) async throws -> [String: Int] {
    let table = try await table(voice)
    return Dictionary(words.compactMap { word in table[word].map { (word, $0) } }, uniquingKeysWith: { $1 })
  }

  /// Keeps new words; a folder that cannot be written to only costs time.
  func add(_ fresh: [String: Int], voice: String) async throws {
    let table = try await table(voice).adding(fresh)
    tables[voice] = table
    guard let folder else { return }
    let header = try await header
    try? FileSystem.write(Array(header.utf8) + table.text, to: Self.path(folder, voice))
  }

  private func table(_ voice: String) async throws -> SyllableTable {
    if let table = tables[voice] { return table }
    let table = read(voice, header: Array(try await header.utf8))
    tables[voice] = table
    return table
  }

  /// The first line: the rules of counting have a version too.
  private var header: String { get async throws { "syllables 3 \(try await version())\n" } }

  private func read(_ voice: String, header: [UInt8]) -> SyllableTable {
    guard let folder, let bytes = try? FileSystem.read(Self.path(folder, voice)), bytes.starts(with: header) else {
      return SyllableTable([])
    }
    return SyllableTable(bytes, from: header.count)
  }

  private static func path(_ folder: String, _ voice: String) -> String { "\(folder)/\(voice).tsv" }
}
