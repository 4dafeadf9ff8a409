import Files

/// The running program with the libraries that it works with: ICU, the encoders, liblouis, libzip and all others.
struct ProgramVersion: Hashable, Sendable {
  /// The same where the program's and the libraries' files are the same, wherever they lie.
  let digest: Digest

  /// Takes it from the files that the system has mapped into the process.
  init(_ digests: FileDigests) throws {
    let maps = String(decoding: try FileSystem.read("/proc/self/maps"), as: UTF8.self)
    let paths = Set(maps.split(separator: "\n").compactMap(Self.path)).sorted()
    let program = try digests.digest(of: "/proc/self/exe")?.description ?? ""
    digest = Digest(ofList: [program] + (try paths.map { try digests.digest(of: $0)?.description ?? "" }).sorted())
  }

  /// The path of the library in a line of `/proc/self/maps`: address, access, offset, device, inode, path.
  private static func path(_ line: Substring) -> String? {
    let fields = line.split(separator: " ", maxSplits: 5)
    guard fields.count == 6, fields[5].hasPrefix("/") else { return nil }
    let name = FileSystem.name(of: String(fields[5]))
    return name.hasSuffix(".so") || name.contains(".so.") ? String(fields[5]) : nil
  }
}
