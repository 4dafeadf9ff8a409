/// A keyword at the start of a line of a PO file.
struct POKeyword {
  let field: POField
  /// The offset of the quotation mark that begins the string.
  let quote: Int

  /// Reads a line without its indentation; `nil` when it does not begin with a known keyword and a string.
  init?(_ bytes: [UInt8], _ line: Range<Int>, isPrevious: Bool) {
    var index = line.lowerBound
    func take(_ word: StaticString) -> Bool {
      word.withUTF8Buffer { letters in
        guard line.upperBound - index >= letters.count else { return false }
        for offset in 0..<letters.count where bytes[index + offset] != letters[offset] { return false }
        index += letters.count
        return true
      }
    }
    guard take("msg") else { return nil }
    if take("id_plural") {
      field = isPrevious ? .previousSourcePlural : .sourcePlural
    } else if take("id") {
      field = isPrevious ? .previousSource : .source
    } else if take("ctxt") {
      field = isPrevious ? .previousContext : .context
    } else if !isPrevious, take("str[") {
      guard index + 1 < line.upperBound, let form = Self.digit(bytes[index]), bytes[index + 1] == UInt8(ascii: "]")
      else { return nil }
      field = .target(form)
      index += 2
    } else if !isPrevious, take("str") {
      field = .target(0)
    } else {
      return nil
    }
    while index < line.upperBound, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
      index += 1
    }
    guard index < line.upperBound, bytes[index] == UInt8(ascii: "\"") else { return nil }
    quote = index
  }

  private static func digit(_ byte: UInt8) -> Int? { (48...57).contains(byte) ? Int(byte - 48) : nil }
}
