import Catalogs
import Files
import Glibc

/// Puts packs in their places whole, and checks those that are there.
public enum PackFolder {
  /// The name of a pack's description.
  public static let manifestName = "manifest.json"

  /// Writes the files, the manifest among them, beside `folder`, then moves the whole there; what stood there is replaced.
  ///
  /// Nothing half-written ever stands in `folder`: a program that is killed leaves a folder whose name begins with
  /// `.partial-`, which ``removeLeftovers(in:)`` clears away.
  public static func write(_ files: [PackFile], to folder: String) throws(FileError) {
    let parent = FileSystem.directory(of: folder)
    try FileSystem.makeDirectory(parent)
    let partial = "\(parent)/.partial-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    do {
      try FileSystem.makeDirectory(partial)
      for file in files { try FileSystem.write(file.bytes, to: "\(partial)/\(file.path)") }
      try replace(folder, with: partial)
    } catch {
      try? FileSystem.remove(partial)
      throw error
    }
  }

  private static func replace(_ folder: String, with partial: String) throws(FileError) {
    guard FileSystem.exists(folder) else { return try FileSystem.move(partial, to: folder) }
    // Exchanging the two leaves no moment without a pack.
    try FileSystem.exchange(folder, partial)
    try FileSystem.remove(partial)
  }

  /// Removes what killed programs left in a folder of packs.
  public static func removeLeftovers(in folder: String) throws(FileError) {
    guard FileSystem.isDirectory(folder) else { return }
    for name in try FileSystem.list(folder) {
      guard let writer = writer(of: name), kill(writer, 0) != 0, errno == ESRCH else { continue }
      try FileSystem.remove("\(folder)/\(name)")
    }
  }

  /// The process that writes a folder `.partial-<process>-…` or a file `….<process>.<number>.new`; `nil` for others.
  private static func writer(of name: String) -> Int32? {
    if name.hasPrefix(".partial-") { return Int32(name.dropFirst(".partial-".count).prefix { $0 != "-" }) }
    let parts = name.split(separator: ".")
    return name.hasSuffix(".new") && parts.count > 3 ? Int32(parts[parts.count - 3]) : nil
  }

  /// Everything in which a folder differs from its manifest, one line each; none when it verifies.
  public static func differences(in folder: String, from manifest: Manifest) throws(FileError) -> [String] {
    var differences: [String] = []
    for file in manifest.files {
      guard isInside(file.path) else {
        differences.append("\(file.path): the manifest names a file outside the pack")
        continue
      }
      if let difference = try difference(of: file, in: folder) { differences.append(difference) }
    }
    let known = Set(manifest.files.map(\.path) + [manifestName, Signer.signatureName])
    for path in try files(in: folder) where !known.contains(path) {
      differences.append("\(path): the manifest does not name this file")
    }
    return differences
  }

  private static func difference(of file: Manifest.File, in folder: String) throws(FileError) -> String? {
    let path = "\(folder)/\(file.path)"
    guard FileSystem.exists(path) else { return "\(file.path): the file is missing" }
    let bytes = try FileSystem.read(path)
    if bytes.isEmpty { return "\(file.path): the file is empty" }
    return TextDigest.hexadecimal(of: bytes) == file.sha256 ? nil : "\(file.path): the file was changed"
  }

  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/")
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
  }

  /// Every file below a folder, relative to it.
  public static func files(in folder: String, below prefix: String = "") throws(FileError) -> [String] {
    var files: [String] = []
    for name in try FileSystem.list("\(folder)/\(prefix)") {
      let path = prefix + name
      if FileSystem.isDirectory("\(folder)/\(path)") {
        files += try Self.files(in: folder, below: path + "/")
      } else {
        files.append(path)
      }
    }
    return files
  }
}
