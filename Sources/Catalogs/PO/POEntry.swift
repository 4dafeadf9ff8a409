/// One entry of a PO file: what it says and where it stands. It never changes.
///
/// A class, so that handing on the many entries of a file copies none of their texts.
public final class POEntry: Sendable {
  /// What it says.
  public let message: POMessage
  /// The entry's bytes in the file, from its first comment to the end of its last line.
  public let range: Range<Int>
  /// Each string, in the file's order.
  let strings: [PlacedField]

  /// A field and the bytes that it is written with, from the first quotation mark to the last.
  struct PlacedField: Sendable {
    let field: POField
    private(set) var range: Range<Int>
    /// Whether it has one part and no escapes, so that the bytes between the marks are its text.
    private(set) var isPlain: Bool

    init(_ field: POField, _ range: Range<Int>, isPlain: Bool) {
      self.field = field
      self.range = range
      self.isPlain = isPlain
    }

    /// Takes in a further string of the field.
    mutating func extend(to end: Int) {
      range = range.lowerBound..<end
      isPlain = false
    }
  }

  init(message: POMessage, range: Range<Int>, strings: [PlacedField]) {
    self.message = message
    self.range = range
    self.strings = strings
  }

  /// The bytes of a field's string.
  func range(of field: POField) -> Range<Int>? { strings.first { $0.field == field }?.range }
}
