/// A paragraph, a heading, or an item of a list: what ends a sentence though no mark stands there.
public struct TextBlock: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable { case heading, paragraph, item }

  /// What it is.
  public let kind: Kind
  /// Its text without markup.
  public let text: String

  /// Makes a block.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
