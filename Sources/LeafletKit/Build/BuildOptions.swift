import Publishing

/// What goes into packs.
public struct PackOptions: Sendable {
  /// Whether to make packs in spite of what the policy asks, and mark them as drafts.
  public var isDraft: Bool
  /// What is made.
  public var formats: Set<FormatChoice>

  /// Makes options.
  public init(isDraft: Bool = false, formats: Set<FormatChoice> = FormatChoice.standard) {
    self.isDraft = isDraft
    self.formats = formats
  }
}

/// How packs are made, and where they go.
public struct BuildOptions: Sendable {
  /// Where the packs go.
  public var output: String
  /// The most packs that are built at once.
  public var jobs: Int
  /// Signs the manifests; without one, who made a pack is unknown.
  public var signer: Signer?

  /// Makes options.
  public init(output: String = "dist", jobs: Int, signer: Signer? = nil) {
    self.output = output
    self.jobs = jobs
    self.signer = signer
  }
}
