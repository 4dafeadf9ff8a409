import Catalogs
import Files

/// A pack that lies somewhere, as a folder or a zip, read for verification.
public struct PackReader: Sendable {
  /// What the pack says of itself.
  public let manifest: Manifest
  /// The manifest's own bytes, which signatures sign.
  public let manifestBytes: [UInt8]
  private let place: Place

  private enum Place: Sendable {
    case folder(String)
    case files([String: [UInt8]])
  }

  /// Opens the folder of a pack.
  public init(folder: String) throws {
    let path = "\(folder)/\(PackFolder.manifestName)"
    try self.init(FileSystem.read(path), named: path, .folder(folder))
  }

  /// Opens a pack's zip file, in which everything lies in one folder.
  public init(zip path: String) throws {
    var files: [String: [UInt8]] = [:]
    for (name, bytes) in try ZipReader.files(of: FileSystem.read(path), named: path) {
      guard let slash = name.firstIndex(of: "/") else { continue }
      files[String(name[name.index(after: slash)...])] = bytes
    }
    try self.init(files[PackFolder.manifestName] ?? [], named: path, .files(files))
  }

  private init(_ bytes: [UInt8], named path: String, _ place: Place) throws {
    guard let manifest = try? Manifest.read(bytes) else {
      throw InputError(file: path, problem: "this is not a pack's manifest", remedy: "build the pack again")
    }
    self.manifest = manifest
    self.place = place
    manifestBytes = bytes
  }

  /// The content of the signature's file; `nil` where there is none.
  public func signature() throws -> [UInt8]? {
    switch place {
    case .files(let files): return files[Signer.signatureName]
    case .folder(let folder):
      let path = "\(folder)/\(Signer.signatureName)"
      return FileSystem.exists(path) ? try FileSystem.read(path) : nil
    }
  }

  /// Everything in which the pack differs from its manifest, one line each; none when it verifies.
  public func differences() throws -> [String] {
    switch place {
    case .folder(let folder): return try PackFolder.differences(in: folder, from: manifest)
    case .files(let files):
      let known = Set(manifest.files.map(\.path) + [PackFolder.manifestName, Signer.signatureName])
      return manifest.files.compactMap { Self.difference(of: $0, from: files[$0.path]) }
        + files.keys.filter { !known.contains($0) }.sorted().map { "\($0): the manifest does not name this file" }
    }
  }

  /// What is wrong with the media overlays of its books, one line each; for a pack that is as its manifest says.
  public func bookProblems() throws -> [String] {
    try manifest.files.filter { $0.mediaType == "application/epub+zip" }.flatMap { file in
      try BookVerifier(content(of: file.path), named: file.path).problems().map { "\(file.path): \($0)" }
    }
  }

  private func content(of path: String) throws -> [UInt8] {
    switch place {
    case .folder(let folder): try FileSystem.read("\(folder)/\(path)")
    case .files(let files): files[path] ?? []
    }
  }

  private static func difference(of file: Manifest.File, from bytes: [UInt8]?) -> String? {
    guard let bytes else { return "\(file.path): the file is missing" }
    return TextDigest.hexadecimal(of: bytes) == file.sha256 ? nil : "\(file.path): the file was changed"
  }
}
