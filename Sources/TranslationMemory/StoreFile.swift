import Catalogs
import Files
import GRDB
import Glibc

/// The file that keeps a memory from run to run.
///
/// SQLite sees damage to its own structure and none within a text, which would then be offered to a translator. So a second
/// file holds the SHA-256 of the first as `sha256sum` writes it.
struct StoreFile {
  let path: String

  /// What a killed program left is removed after an hour, in seconds: another one may still be writing it.
  private static let oldestTemporary = 3600

  /// What the file holds; `nil` where there is none. One that is damaged, or of another version, is deleted.
  func load() throws -> PairTable? {
    guard FileSystem.exists(path) else { return nil }
    if let table = try? loaded() { return table }
    try? FileSystem.remove(path)
    try? FileSystem.remove(sealPath)
    return nil
  }

  private var sealPath: String { "\(path).sha256" }

  private func seal(of file: String) throws -> String {
    "\(try TextDigest.hexadecimal(ofFile: file))  \(FileSystem.name(of: path))\n"
  }

  private func loaded() throws -> PairTable? {
    guard try FileSystem.readText(sealPath) == seal(of: path) else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    let file = try DatabaseQueue(path: path, configuration: configuration)
    let isSound = try file.read { database in
      try Int.fetchOne(database, sql: "PRAGMA user_version") == PairTable.version
        && String.fetchOne(database, sql: "PRAGMA quick_check") == "ok"
    }
    guard isSound else { return nil }
    let memory = try DatabaseQueue()
    try file.backup(to: memory)
    return PairTable(memory)
  }

  /// Replaces the file; a folder that cannot be written only costs the next run some time.
  func save(_ table: PairTable) {
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).new"
    do {
      try FileSystem.makeDirectory(FileSystem.directory(of: path))
      let file = try DatabaseQueue(path: temporary)
      try table.queue.backup(to: file)
      try file.close()
      let seal = try seal(of: temporary)
      try FileSystem.move(temporary, to: path)
      // Between the two a reader finds that they disagree, and reads the catalogs.
      try FileSystem.write(Array(seal.utf8), to: sealPath)
      removeLeftovers()
    } catch {
      try? FileSystem.remove(temporary)
    }
  }

  private func removeLeftovers() {
    let folder = FileSystem.directory(of: path)
    let prefix = FileSystem.name(of: path) + "."
    let names = ((try? FileSystem.list(folder)) ?? []).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".new") }
    for file in names.map({ FileSystem.path($0, in: folder) }) {
      var status = stat()
      guard stat(file, &status) == 0, status.st_mtim.tv_sec < time(nil) - Self.oldestTemporary else { continue }
      try? FileSystem.remove(file)
    }
  }
}
