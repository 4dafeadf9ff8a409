/// One entry of a PO file: what it says and where it stands.
public struct POEntry: Hashable, Sendable {
  /// What it says.
  public let message: POMessage
  /// The entry's bytes in the file, from its first comment to the end of its last line.
  public let range: Range<Int>
  /// The bytes of each string, from the first quotation mark to the last, in the file's order.
  let strings: [PlacedField]

  /// A field and the bytes that it is written with.
  struct PlacedField: Hashable, Sendable {
    let field: POField
    var range: Range<Int>
  }

  /// The bytes of a field's string.
  func range(of field: POField) -> Range<Int>? { strings.first { $0.field == field }?.range }
}
