import Crypto
import Files

/// SHA-256 over texts, each with its length, so that no two lists of texts have the same bytes.
public struct TextDigest {
  private var hash = SHA256()

  /// Begins with nothing.
  public init() {}

  /// Adds a text.
  public mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds bytes.
  public mutating func add(_ bytes: [UInt8]) {
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The digest of what was added, in lower-case hexadecimal.
  public var hexadecimal: String { hash.finalize().hexadecimal }

  /// The SHA-256 of bytes as they are, in lower-case hexadecimal.
  public static func hexadecimal(of bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }

  /// The SHA-256 of a file, which is not held whole.
  public static func hexadecimal(ofFile path: String) throws(FileError) -> String {
    var hash = SHA256()
    try FileSystem.readPieces(of: path) { piece in piece.withUnsafeBytes { hash.update(bufferPointer: $0) } }
    return hash.finalize().hexadecimal
  }
}

extension SHA256.Digest {
  fileprivate var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

extension Edition {
  /// What a sign-off is bound to: every source text with its translation, in document order.
  ///
  /// A clinic's own values are not in it: they are the clinic's to vouch for.
  public static func digest(of leaflet: Leaflet, catalog: Catalog?) -> String {
    var digest = TextDigest()
    digest.add(leaflet.id)
    for message in leaflet.messages {
      digest.add(message.key.context)
      digest.add(message.source)
      digest.add(catalog?[message.key]?.target ?? "")
    }
    return digest.hexadecimal
  }
}
