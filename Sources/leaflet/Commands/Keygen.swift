import ArgumentParser
import Files
import Glibc
import LeafletKit
import Publishing

/// `leaflet keygen`: makes a clinic's pair of keys.
struct Keygen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen",
    abstract: "Make a pair of keys to sign packs with.",
    discussion: """
      FILE is the private key: keep it secret, and sign with leaflet build --sign FILE. FILE.pub is the public key: \
      give it to those who check your packs, on another way than the packs themselves.
      """
  )

  @Argument(help: "Where the private key goes.")
  var file = "leaflet.key"

  func run() throws {
    for path in [file, "\(file).pub"] where FileSystem.exists(path) {
      throw UsageError("\(path): there is a key already; move it, or name another file")
    }
    let signer = Signer()
    try FileSystem.writeSecret(Array("\(signer.privateKey)\n".utf8), to: file)
    try FileSystem.write(Array("\(signer.publicKey)\n".utf8), to: "\(file).pub")
    Console.standardOutput.write("\(file): the private key; keep it secret\n\(file).pub: the public key\n")
  }
}
