import ArgumentParser
import Files
import Publishing

/// `leaflet verify`: every file of a pack against its manifest, and the manifest against its signature.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Verify that every file of a pack is the one that its manifest names, and who signed it.",
    discussion: """
      The book's media overlays are read too: every text has its clip, in order, within the sound.

      A pack is a folder, such as dist/dorsal-root-ganglion-blocks/pl, or its zip file. Without --key the signer is \
      unknown: a key that came with a pack proves nothing.
      """
  )

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("The public key of the clinic that must have signed.", valueName: "file"))
  var key: String?

  @Argument(help: "The folders or zip files of packs.")
  var packs: [String]

  func run() throws {
    let verifier = try key.map { try Verifier(file: $0) }
    var isSound = true
    for pack in packs { isSound = try verify(pack, verifier) && isSound }
    if !isSound { throw ExitCode(Failure.findings) }
  }

  private func verify(_ path: String, _ verifier: Verifier?) throws -> Bool {
    let pack = try FileSystem.isDirectory(path) ? PackReader(folder: path) : PackReader(zip: path)
    var differences = try pack.differences()
    if differences.isEmpty { differences = try pack.bookProblems() }
    let signer: String
    switch verifier?.verify(pack.manifestBytes, signature: try pack.signature()) {
    case nil: signer = "the signer is unknown"
    case .signedByKey: signer = "signed by the key"
    case .notSigned:
      signer = "not signed"
      differences.append("\(Signer.signatureName): the pack is not signed")
    case .signedByAnother:
      signer = "not signed by the key"
      differences.append("\(Signer.signatureName): the key did not sign this manifest")
    }
    for difference in differences { Console.standardOutput.write("\(path)/\(difference)\n") }
    if differences.isEmpty, !global.quiet {
      Console.standardOutput.write("\(path): \(pack.manifest.files.count) files as the manifest says; \(signer)\n")
    }
    return differences.isEmpty
  }
}
