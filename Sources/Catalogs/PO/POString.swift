/// A string of a PO file: its decoded text and the bytes it was written with.
public struct POString: Hashable, Sendable {
  /// The text with escapes resolved and the parts of several lines joined.
  public let text: String
  /// The bytes in the file, from the first quotation mark to the last, both included.
  public let range: Range<Int>

  /// Makes a string.
  public init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}
