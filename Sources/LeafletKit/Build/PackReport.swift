/// What became of one pack.
public struct PackReport: Sendable {
  /// How it ended.
  public enum Outcome: Sendable {
    case built(files: Int, bytes: Int)
    /// What it is made from has not changed.
    case upToDate
    /// The policy forbids its release.
    case refused
    /// The store does not have it whole.
    case missing
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
  public init(leaflet: String, locale: String, outcome: Outcome, reasons: [String] = []) {
    self.leaflet = leaflet
    self.locale = locale
    self.outcome = outcome
    self.reasons = reasons
  }
}
