import Narration
import Publishing

/// What the making of a pack came to: its files, in the store, or the reasons why it may not be released.
struct PackResult: StepResult, Hashable {
  /// A file of a pack whose content is an object of the store.
  struct File: Codable, Hashable, Sendable {
    /// Relative to the pack's folder.
    let path: String
    let mediaType: String
    let bytes: Int
    let digest: Digest
  }

  /// Why it may not be released; a draft lists them and is built all the same.
  let reasons: [String]
  /// All files, the manifest among them; none when the pack was refused.
  let files: [File]
  /// False when something could not be spoken, which may have been the machine's fault.
  let isLasting: Bool

  private struct Description: Codable {
    let reasons: [String]
    let files: [File]
  }

  init(reasons: [String], files: [File], isLasting: Bool = true) {
    self.reasons = reasons
    self.files = files
    self.isLasting = isLasting
  }

  /// Whether the policy forbids its release.
  var isRefused: Bool { files.isEmpty }

  /// The object names the files, which were put into the store when they were made.
  func object(in store: Store) throws -> [UInt8] { try Envelope.seal(Description(reasons: reasons, files: files)) }

  /// Whether the files are still there is for the reader to see: a pack that lies in its place needs none of them.
  init?(_ object: [UInt8], in store: Store) {
    guard let description = Envelope.open(object, as: Description.self)?.description else { return nil }
    self.init(reasons: description.reasons, files: description.files)
  }
}

/// The files of one format, as they are and as the store keeps them.
struct FormatFiles: StepResult {
  let files: [PackFile]
  let kept: [PackResult.File]

  /// Puts the files into the store.
  init(_ files: [PackFile], keptIn store: Store) throws {
    self.files = files
    kept = try files.map { file in
      let digest = try store.insert(file.bytes)
      return PackResult.File(path: file.path, mediaType: file.mediaType, bytes: file.bytes.count, digest: digest)
    }
  }

  func object(in store: Store) throws -> [UInt8] { try Envelope.seal(kept) }

  init?(_ object: [UInt8], in store: Store) {
    guard let kept = Envelope.open(object, as: [PackResult.File].self)?.description else { return nil }
    self.kept = kept
    files = kept.compactMap { file in
      store.object(file.digest).map { PackFile(path: file.path, mediaType: file.mediaType, bytes: $0) }
    }
    if files.count < kept.count { return nil }
  }
}

extension Recording.Cut: StepResult {
  /// What could not be spoken is tried again.
  var isLasting: Bool { failures.isEmpty }

  func object(in store: Store) throws -> [UInt8] { try Envelope.seal(timeline, mp3) }

  init?(_ object: [UInt8], in store: Store) {
    guard let (timeline, mp3) = Envelope.open(object, as: Timeline.self) else { return nil }
    self.init(mp3: Array(mp3), timeline: timeline)
  }
}
