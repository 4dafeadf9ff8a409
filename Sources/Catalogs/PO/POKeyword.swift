/// A keyword at the start of a line of a PO file.
struct POKeyword {
  let field: POField
  /// The offset of the quotation mark that begins the string.
  let quote: Int

  /// Reads a line without its indentation; `nil` when it does not begin with a known keyword and a string.
  init?(_ bytes: [UInt8], _ line: Range<Int>, isPrevious: Bool) {
    var rest = bytes[line]
    guard Self.take("msg", &rest) else { return nil }
    if Self.take("id_plural", &rest) {
      field = isPrevious ? .previousSourcePlural : .sourcePlural
    } else if Self.take("id", &rest) {
      field = isPrevious ? .previousSource : .source
    } else if Self.take("ctxt", &rest) {
      field = isPrevious ? .previousContext : .context
    } else if !isPrevious, Self.take("str[", &rest) {
      guard let form = rest.popFirst().flatMap(Self.digit), rest.popFirst() == UInt8(ascii: "]") else { return nil }
      field = .target(form)
    } else if !isPrevious, Self.take("str", &rest) {
      field = .target(0)
    } else {
      return nil
    }
    guard let quote = rest.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }),
      rest[quote] == UInt8(ascii: "\"")
    else { return nil }
    self.quote = quote
  }

  private static func take(_ word: StaticString, _ rest: inout ArraySlice<UInt8>) -> Bool {
    word.withUTF8Buffer { letters in
      guard rest.starts(with: letters) else { return false }
      rest.removeFirst(letters.count)
      return true
    }
  }

  private static func digit(_ byte: UInt8) -> Int? { (48...57).contains(byte) ? Int(byte - 48) : nil }
}
