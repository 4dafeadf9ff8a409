/// A word or phrase of a language's facts; a `*` stands for any letters: `lew*`, `*suz`, `at least`. A `#` at the end stands
/// for a number that must follow: `below #`.
public struct WordPattern: Hashable, Sendable {
  /// The pattern as the data file writes it.
  public let text: String

  /// Makes a pattern.
  public init(_ text: String) { self.text = text }

  /// The letters before a `*` at the end and after one at the start.
  public var stem: String {
    var stem = text[...]
    if stem.first == "*" { stem = stem.dropFirst() }
    if stem.last == "*" { stem = stem.dropLast() }
    return String(stem)
  }

  /// What stands for a number.
  static let number = UInt16(UInt8(ascii: "#"))

  /// Whether any letters may stand before the stem.
  public var isOpenAtStart: Bool { text.hasPrefix("*") }
  /// Whether any letters may stand after the stem.
  public var isOpenAtEnd: Bool { text.hasSuffix("*") && text.count > 1 }
}
