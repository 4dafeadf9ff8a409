import Crypto
import Files
import Foundation

/// Signs packs with Ed25519 (RFC 8032), so that a clinic can prove that they are its own.
public struct Signer: Sendable {
  /// The file beside the manifest that holds the signature of its bytes.
  public static let signatureName = "manifest.sig"

  private let key: Curve25519.Signing.PrivateKey

  /// Makes a signer with a new key.
  public init() { key = Curve25519.Signing.PrivateKey() }

  /// Reads a private key's file: one line of Base64.
  public init(file: String) throws {
    guard let bytes = try KeyFile.read(file), let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else {
      throw InputError(file: file, problem: "this is not a private key", remedy: "make one with leaflet keygen")
    }
    self.key = key
  }

  /// The private key as the line of its file.
  public var privateKey: String { key.rawRepresentation.base64EncodedString() }

  /// The public key as the line of its file.
  public var publicKey: String { key.publicKey.rawRepresentation.base64EncodedString() }

  /// The signature of a manifest, as a file that stands beside it.
  public func signature(of manifest: [UInt8]) throws -> PackFile {
    let signature = try key.signature(for: manifest).base64EncodedString()
    return PackFile(path: Self.signatureName, mediaType: "text/plain", text: signature + "\n")
  }
}

/// Verifies signatures with a public key that the clinic gave on another way: one that came with a pack proves nothing.
public struct Verifier: Sendable {
  /// Who signed.
  public enum Answer: Hashable, Sendable { case signedByKey, notSigned, signedByAnother }

  private let key: Curve25519.Signing.PublicKey

  /// Reads a public key's file: one line of Base64.
  public init(file: String) throws {
    guard let bytes = try KeyFile.read(file), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else {
      throw InputError(file: file, problem: "this is not a public key", remedy: "ask the clinic for its .pub file")
    }
    self.key = key
  }

  /// Whether the key signed the manifest; `signature` is the content of ``Signer/signatureName``, where there is one.
  public func verify(_ manifest: [UInt8], signature: [UInt8]?) -> Answer {
    guard let signature else { return .notSigned }
    let text = String(decoding: signature, as: UTF8.self).filter { !$0.isWhitespace }
    guard let bytes = Data(base64Encoded: text), key.isValidSignature(bytes, for: manifest) else {
      return .signedByAnother
    }
    return .signedByKey
  }
}

private enum KeyFile {
  /// The 32 bytes of a key's file; `nil` when it holds none.
  static func read(_ file: String) throws -> Data? {
    let text = String(decoding: try FileSystem.read(file), as: UTF8.self).filter { !$0.isWhitespace }
    return Data(base64Encoded: text).flatMap { $0.count == 32 ? $0 : nil }
  }
}
