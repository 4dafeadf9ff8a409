import Files
import Publishing

/// Where a pack lies: its folder, its zip, and the fingerprint that tells whether it must be built again.
struct PackPlace {
  private let folder: String
  private let zip: String
  private let stamp: String
  private let name: String

  init(output: String, leaflet: String, locale: String, project: Project) {
    name = "\(leaflet)-\(locale)"
    folder = "\(output)/\(leaflet)/\(locale)"
    zip = "\(output)/\(name).zip"
    stamp = project.path(".leaflet/packs/\(name)")
  }

  /// Whether the pack that lies there was made from the same inputs and is whole.
  func holds(_ fingerprint: String) -> Bool {
    guard let stamped = try? FileSystem.readText(stamp), stamped == "\(folder) \(fingerprint)\n",
      FileSystem.exists(zip), let bytes = try? FileSystem.read("\(folder)/\(PackFolder.manifestName)"),
      let manifest = try? Manifest.read(bytes)
    else { return false }
    return (try? PackFolder.differences(in: folder, from: manifest).isEmpty) == true
  }

  /// Writes the folder and the zip, each whole, and last the stamp.
  func write(_ files: [PackFile], manifest: [UInt8], signer: Signer?, fingerprint: String) throws {
    try? FileSystem.remove(stamp)
    var descriptions = [PackFile(path: PackFolder.manifestName, mediaType: "application/json", bytes: manifest)]
    if let signer { descriptions.append(try signer.signature(of: manifest)) }
    let all = files + descriptions
    let archive = try PackArchive.bytes(of: all, named: name)
    try PackFolder.write(all, to: folder)
    try FileSystem.write(archive, to: zip)
    try FileSystem.write(Array("\(folder) \(fingerprint)\n".utf8), to: stamp)
  }
}
