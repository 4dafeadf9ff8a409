import Files

/// A folder that is gone after the test.
struct TestFolder: ~Copyable {
  let path = "/tmp/leafletkit-tests-\(UInt64.random(in: 0...UInt64.max))"

  deinit { try? FileSystem.remove(path) }

  func write(_ text: String, to name: String) throws {
    try FileSystem.write(Array(text.utf8), to: "\(path)/\(name)")
  }

  /// Every file below a folder with its content; none where there is no such folder.
  static func contents(of folder: String) throws -> [String: [UInt8]] {
    guard FileSystem.isDirectory(folder) else { return [:] }
    var contents: [String: [UInt8]] = [:]
    for name in try FileSystem.list(folder) {
      let path = "\(folder)/\(name)"
      if FileSystem.isDirectory(path) {
        for (inner, bytes) in try Self.contents(of: path) { contents["\(name)/\(inner)"] = bytes }
      } else {
        contents[name] = try FileSystem.read(path)
      }
    }
    return contents
  }
}
