import Files
import Glibc

/// When a file of the store was last used: its time of modification, which every file system keeps.
enum Usage {
  /// Times are not renewed more often than this, in seconds.
  private static let grain = 600

  /// Notes that a file is used now.
  static func mark(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mtim.tv_sec < time(nil) - grain else { return }
    utimensat(AT_FDCWD, path, nil, 0)
  }
}

extension Store {
  /// What lies in a store.
  public struct Contents: Sendable {
    /// How many objects there are.
    public var objects = 0
    /// How many results of steps are known.
    public var results = 0
    /// The size of all, in bytes.
    public var bytes = 0
  }

  private struct File {
    let path: String
    let bytes: Int
    let used: Int
    let isTemporary: Bool
  }

  /// A store of a project is trimmed to this after each build, in bytes.
  public static let standardLimit = 8_000_000_000
  /// What a killed program left is removed after a day, in seconds: another machine may still be writing it.
  private static let oldestTemporary = 86_400

  /// Counts what lies in the store.
  public func contents() throws -> Contents {
    var contents = Contents()
    contents.objects = try files(in: "cas").count { !$0.isTemporary }
    contents.results = try files(in: "ac").count { !$0.isTemporary }
    contents.bytes = try (files(in: "cas") + files(in: "ac")).reduce(0) { $0 + $1.bytes }
    return contents
  }

  /// Removes what was not used for longest until no more than `limit` bytes are left; how many bytes that freed.
  ///
  /// A build that runs meanwhile makes again what it misses.
  @discardableResult public func trim(to limit: Int) throws -> Int {
    let now = time(nil)
    let files = try files(in: "cas") + files(in: "ac")
    let leftovers = files.filter { $0.isTemporary && $0.used < now - Self.oldestTemporary }
    for file in leftovers { try FileSystem.remove(file.path) }
    var excess = files.filter { !$0.isTemporary }.reduce(0) { $0 + $1.bytes } - limit
    var freed = leftovers.reduce(0) { $0 + $1.bytes }
    for file in files.filter({ !$0.isTemporary }).sorted(by: { ($0.used, $0.path) < ($1.used, $1.path) }) {
      if excess <= 0 { break }
      try FileSystem.remove(file.path)
      excess -= file.bytes
      freed += file.bytes
    }
    return freed
  }

  private func files(in name: String) throws -> [File] {
    let folder = "\(folder)/\(name)"
    guard FileSystem.isDirectory(folder) else { return [] }
    return try FileSystem.list(folder).compactMap { name in
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { return nil }
      return File(
        path: "\(folder)/\(name)",
        bytes: Int(status.st_size),
        used: status.st_mtim.tv_sec,
        isTemporary: name.hasSuffix(".new")
      )
    }
  }
}
