import Catalogs
import Files

/// A SHA-256 in lower-case hexadecimal: the name of what it was taken of.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 digits.
  public let description: String

  /// The digest of bytes as they are.
  public init(of bytes: [UInt8]) { description = TextDigest.hexadecimal(of: bytes) }

  /// The digest of a file's bytes.
  init(ofFile path: String) throws(FileError) { description = try TextDigest.hexadecimal(ofFile: path) }

  /// Reads a digest; `nil` for anything else than 64 digits, so that no name can lead out of a folder.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      return nil
    }
    description = String(text)
  }

  /// The digest of a list of texts, each with its length.
  public init(ofList texts: [String]) {
    var digest = TextDigest()
    for text in texts { digest.add(text) }
    description = digest.hexadecimal
  }
}

extension Digest: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = Digest(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256")
    }
    self = digest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
