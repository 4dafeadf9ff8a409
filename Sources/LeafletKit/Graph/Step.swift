/// A step of a build: what it makes, and the digest of everything that its result depends on.
///
/// The ingredients are the step's inputs, or their digests, and the versions of all that works on them. Two steps with
/// the same key have the same result, on whatever machine they run.
public struct Step: Hashable, Sendable {
  /// What steps make.
  public enum Kind: String, CaseIterable, Sendable {
    /// The sound of a text by one voice.
    case speech
    /// The phonemes of texts by one voice.
    case phonemes
    /// The MP3 file of a section with its timeline.
    case section
    /// The files of one format of a pack.
    case format
    /// The digest of a pack's zip file.
    case zip
    /// Everything that is in a pack, or why there is none.
    case pack
    /// The pages that lead to all packs.
    case library
    /// Who builds what.
    case plan
  }

  let kind: Kind
  /// Under which the result is kept.
  let key: Digest

  /// Grows when results are written differently than before.
  private static let formatVersion = "2"

  init(_ kind: Kind, of ingredients: [String]) {
    self.kind = kind
    key = Digest(ofList: [Self.formatVersion, kind.rawValue] + ingredients)
  }
}

/// What a step makes, as a store keeps it.
protocol StepResult: Sendable {
  /// False for what may turn out better when it is made again; it is not kept.
  var isLasting: Bool { get }
  /// One object; more objects are put into the store, and it names them.
  func object(in store: Store) throws -> [UInt8]
  /// Reads the object; `nil` when it is not one, or an object that it names is missing.
  init?(_ object: [UInt8], in store: Store)
}

extension StepResult {
  var isLasting: Bool { true }
}
