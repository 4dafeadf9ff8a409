import Files
import GRDB
import Glibc

/// The file that keeps a memory from run to run.
struct StoreFile {
  let path: String

  /// What a killed program left is removed after an hour, in seconds: another one may still be writing it.
  private static let oldestTemporary = 3600

  /// What the file holds; `nil` where there is none. One that is damaged, or of another version, is deleted.
  func load() throws -> PairTable? {
    guard FileSystem.exists(path) else { return nil }
    if let table = try? loaded() { return table }
    try? FileSystem.remove(path)
    return nil
  }

  private func loaded() throws -> PairTable? {
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
      try FileSystem.move(temporary, to: path)
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
