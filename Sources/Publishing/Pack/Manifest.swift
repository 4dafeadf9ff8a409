import Catalogs
import Foundation

/// `manifest.json`: what a pack is and the digest of each of its files.
public struct Manifest: Codable, Hashable, Sendable {
  /// A file of the pack.
  public struct File: Codable, Hashable, Sendable {
    /// Relative to the pack's folder.
    public let path: String
    /// Its length.
    public let bytes: Int
    /// Its SHA-256 in lower-case hexadecimal.
    public let sha256: String
    /// Its media type.
    public let mediaType: String
  }

  /// A sign-off that holds for the text.
  public struct SignOff: Codable, Hashable, Sendable {
    public let role: String
    public let name: String
    public let date: String
  }

  /// How many findings the checks had.
  public struct Checks: Codable, Hashable, Sendable {
    public let errors: Int
    public let warnings: Int
    public let notes: Int

    /// Makes a summary.
    public init(errors: Int, warnings: Int, notes: Int) {
      self.errors = errors
      self.warnings = warnings
      self.notes = notes
    }
  }

  /// The voice that speaks, and the program that made it sound.
  public struct Voice: Codable, Hashable, Sendable {
    public let name: String
    public let engine: String
  }

  /// The version of this format.
  public var formatVersion = 1
  /// The leaflet's id.
  public let leaflet: String
  /// The leaflet's version.
  public let version: String
  /// The BCP 47 tag.
  public let locale: String
  /// The translated title.
  public let title: String
  /// `draft` or `released`.
  public let state: String
  /// The digest of the source and translation, to which sign-offs are bound.
  public let textDigest: String
  /// `YYYY-MM-DD`.
  public let lastReview: String
  /// `YYYY-MM-DD`.
  public let nextReview: String
  /// The clinic's name.
  public let clinic: String
  /// Those that hold.
  public let signOffs: [SignOff]
  /// `nil` without audio.
  public let voice: Voice?
  /// What the checks found.
  public let checks: Checks
  /// Every file but the manifest itself, by path.
  public let files: [File]

  /// Describes a pack.
  public init(
    of content: PackContent,
    textDigest: String,
    checks: Checks,
    files: [PackFile]
  ) {
    let leaflet = content.edition.leaflet
    self.leaflet = leaflet.id
    version = leaflet.version
    locale = content.edition.locale.identifier
    title = content.edition.title.text
    state = content.isDraft ? "draft" : "released"
    self.textDigest = textDigest
    lastReview = leaflet.lastReview.description
    nextReview = leaflet.nextReview.description
    clinic = content.edition.clinic.name
    signOffs = content.signOffs.map { SignOff(role: $0.role.rawValue, name: $0.name, date: $0.date.description) }
    voice = content.recording.map { Voice(name: $0.voice, engine: $0.engine) }
    self.checks = checks
    self.files = files.map {
      File(
        path: $0.path,
        bytes: $0.bytes.count,
        sha256: TextDigest.hexadecimal(of: $0.bytes),
        mediaType: $0.mediaType
      )
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The JSON that is written, always the same for the same pack.
  public func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Reads a manifest's JSON.
  public static func read(_ bytes: [UInt8]) throws -> Manifest {
    try JSONDecoder().decode(Manifest.self, from: Data(bytes))
  }
}
