/// Why a text is no XML document that this project reads.
public struct XMLError: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: String
  /// Where, from 1.
  public let line: Int
}
