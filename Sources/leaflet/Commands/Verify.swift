import ArgumentParser
import Files
import Publishing

/// `leaflet verify`: every file of a pack against its manifest.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify that every file of a pack is the one that its manifest names.",
    discussion: "The folder of a pack is meant, such as dist/dorsal-root-ganglion-blocks/pl."
  )

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folders of packs.")
  var packs: [String]

  func run() throws {
    var isSound = true
    for pack in packs { isSound = try verify(pack) && isSound }
    if !isSound { throw ExitCode(Failure.findings) }
  }

  private func verify(_ pack: String) throws -> Bool {
    let path = "\(pack)/\(PackFolder.manifestName)"
    let bytes = try FileSystem.read(path)
    guard let manifest = try? Manifest.read(bytes) else {
      throw InputError(file: path, problem: "this is not a pack's manifest", remedy: "build the pack again")
    }
    let differences = try PackFolder.differences(in: pack, from: manifest)
    for difference in differences { Console.standardOutput.write("\(pack)/\(difference)\n") }
    if differences.isEmpty, !global.quiet {
      Console.standardOutput.write(
        "\(pack): \(manifest.files.count) files as the manifest says; the signer is unknown\n"
      )
    }
    return differences.isEmpty
  }
}
