import Publishing

/// What a clinic asks of a build.
public struct BuildOptions: Sendable {
  /// Where the packs go.
  public var output: String
  /// Whether to build in spite of what the policy asks, and mark the packs as drafts.
  public var isDraft: Bool
  /// The most packs that are built at once.
  public var jobs: Int
  /// What is made.
  public var formats: Set<FormatChoice>
  /// Signs the manifests; without one, who made a pack is unknown.
  public var signer: Signer?

  /// Makes options.
  public init(
    output: String = "dist",
    isDraft: Bool = false,
    jobs: Int,
    formats: Set<FormatChoice> = FormatChoice.standard,
    signer: Signer? = nil
  ) {
    self.output = output
    self.isDraft = isDraft
    self.jobs = jobs
    self.formats = formats
    self.signer = signer
  }
}

/// What became of one pack.
public struct PackReport: Sendable {
  /// How it ended.
  public enum Outcome: Sendable {
    case built(files: Int, bytes: Int)
    /// What it is made from has not changed.
    case upToDate
    /// The policy forbids its release.
    case refused
    /// One line: what, where, remedy. The program's exit code for it stands beside.
    case failed(any Error)
  }

  /// The leaflet's id.
  public let leaflet: String
  /// The locale's tag.
  public let locale: String
  /// How it ended.
  public let outcome: Outcome
  /// Why it may not be released; a draft lists them and is built all the same.
  public let reasons: [String]

  /// Makes a report.
  public init(leaflet: String, locale: String, outcome: Outcome, reasons: [String]) {
    self.leaflet = leaflet
    self.locale = locale
    self.outcome = outcome
    self.reasons = reasons
  }
}
