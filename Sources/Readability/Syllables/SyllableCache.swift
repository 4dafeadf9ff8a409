import Files

/// The syllables of words that a voice was asked about before, in memory and, given a folder, on disk.
public actor SyllableCache {
  private let folder: String?
  private let version: @Sendable () async throws -> String
  private var tables: [String: [String: Int]] = [:]

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

  func syllables(voice: String) async throws -> [String: Int] {
    if let table = tables[voice] { return table }
    let table = read(voice, header: try await header)
    tables[voice] = table
    return table
  }

  /// Keeps new words; a folder that cannot be written to only costs time.
  func add(_ fresh: [String: Int], voice: String) async throws {
    tables[voice, default: [:]].merge(fresh) { $1 }
    guard let folder, let table = tables[voice] else { return }
    var text = try await header
    for (word, count) in table.sorted(by: { $0.key < $1.key }) { text += "\(word)\t\(count)\n" }
    try? FileSystem.write(text.utf8, to: Self.path(folder, voice))
  }

  /// The first line: the rules of counting have a version too.
  private var header: String { get async throws { "syllables 2 \(try await version())\n" } }

  private func read(_ voice: String, header: String) -> [String: Int] {
    guard let folder, let text = try? FileSystem.readText(Self.path(folder, voice)), text.hasPrefix(header) else {
      return [:]
    }
    var table: [String: Int] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")).dropFirst() {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
        let count = Int(Substring(line[line.index(after: tab)...]))
      else { continue }
      table[String(Substring(line[..<tab]))] = count
    }
    return table
  }

  private static func path(_ folder: String, _ voice: String) -> String { "\(folder)/\(voice).tsv" }
}
