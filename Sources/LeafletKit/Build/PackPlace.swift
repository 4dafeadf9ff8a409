import Files
import Publishing

/// Where a pack lies: its folder and its zip.
struct PackPlace: Sendable {
  /// A file as it must be.
  private typealias Expected = (path: String, digest: Digest)

  private let maker: PackMaker
  private let signer: Signer?
  private let folder: String
  private let zip: String
  private let name: String

  init(of order: PackOrder, in output: String, maker: PackMaker, signer: Signer?) {
    self.maker = maker
    self.signer = signer
    name = "\(order.leaflet.id)-\(order.locale)"
    folder = "\(output)/\(order.leaflet.id)/\(order.locale)"
    zip = "\(output)/\(name).zip"
  }

  /// Whether the pack lies there whole, with nothing else, and in its zip.
  func holds(_ pack: PackResult) throws -> Bool {
    guard FileSystem.isDirectory(folder), let files = try expected(pack) else { return false }
    for file in files where try maker.digests.digest(of: "\(folder)/\(file.path)") != file.digest { return false }
    guard let known: ZipDigest = maker.steps.known(zipStep(files)) else { return false }
    return try maker.digests.digest(of: zip) == known.digest && PackFolder.files(in: folder).count == files.count
  }

  /// Puts the pack there from the store: the folder whole, then the zip; `nil` when the store lacks a part of it.
  func put(_ pack: PackResult) async throws -> (files: Int, bytes: Int)? {
    guard let files = try await Blocking.run({ try files(of: pack) }) else { return nil }
    async let archive = Blocking.run { try PackArchive.bytes(of: files, named: name) }
    try await Blocking.run { try PackFolder.write(files, to: folder) }
    let bytes = try await archive
    try await Blocking.run {
      try FileSystem.write(bytes, to: zip)
      try note(zip: bytes, of: expected(pack) ?? [])
    }
    return (files.count, files.reduce(0) { $0 + $1.bytes.count })
  }

  /// The files from the store, with the signature; `nil` when the store lacks one.
  private func files(of pack: PackResult) throws -> [PackFile]? {
    var files = pack.files.compactMap { file in
      maker.steps.store.object(file.digest).map { PackFile(path: file.path, mediaType: file.mediaType, bytes: $0) }
    }
    guard files.count == pack.files.count else { return nil }
    if let signer, let manifest = files.first(where: { $0.path == PackFolder.manifestName }) {
      files.append(try signer.signature(of: manifest.bytes))
    }
    return files
  }

  /// The files with the signature, which is always the same for the same manifest; `nil` where the manifest is lost.
  private func expected(_ pack: PackResult) throws -> [Expected]? {
    let files = pack.files.map { ($0.path, $0.digest) }
    guard let signer, let manifest = pack.files.first(where: { $0.path == PackFolder.manifestName }) else {
      return files
    }
    let path = "\(folder)/\(PackFolder.manifestName)"
    guard let bytes = maker.steps.store.object(manifest.digest) ?? (try? FileSystem.read(path)) else { return nil }
    let signature = try signer.signature(of: bytes)
    return files + [(signature.path, Digest(of: signature.bytes))]
  }

  private func zipStep(_ files: [Expected]) -> Step {
    Step(.zip, of: [maker.program.digest.description, name] + files.map { "\($0.path) \($0.digest)" })
  }

  private func note(zip archive: [UInt8], of files: [Expected]) throws {
    let digest = Digest(of: archive)
    try maker.steps.keep(ZipDigest(digest: digest), of: zipStep(files))
    maker.digests.note(files.map { ("\(folder)/\($0.path)", $0.digest) } + [(zip, digest)])
  }
}

/// What a pack's zip is; the zip itself is made from the files when the pack is put in its place.
private struct ZipDigest: StepResult {
  let digest: Digest

  init(digest: Digest) { self.digest = digest }

  func object(in store: Store) throws -> [UInt8] { try Envelope.seal(digest) }

  init?(_ object: [UInt8], in store: Store) {
    guard let digest = Envelope.open(object, as: Digest.self)?.description else { return nil }
    self.digest = digest
  }
}
