import Files

/// The lines of a text file, for cutting text out by cmark's positions.
struct SourceLines {
  private let lines: [[UInt8]]

  init(_ text: String) {
    var lines: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { lines.append([]) } else { lines[lines.count - 1].append(byte) }
    }
    self.lines = lines
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// The text of a line from a byte column, both from 1, to another column (included) or to the line's end.
  func text(line: Int, from column: Int = 1, to last: Int? = nil) -> String {
    guard lines.indices.contains(line - 1) else { return "" }
    let bytes = lines[line - 1]
    let start = min(max(column - 1, 0), bytes.count)
    let end = min(max(last ?? bytes.count, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The position in UTF-16 units of a byte column, both from 1.
  func position(line: Int, byteColumn: Int) -> TextPosition {
    TextPosition(line: line, column: text(line: line, to: max(byteColumn - 1, 0)).utf16.count + 1)
  }

  /// The byte column, from 1, of a line's text behind indentation and quote marks.
  func textColumn(ofLine line: Int) -> Int {
    let text = text(line: line)
    return text.utf8.count - text.drop { $0 == " " || $0 == "\t" || $0 == ">" }.utf8.count + 1
  }

  /// A block's inline source: its lines without indentation and quote marks, joined by spaces.
  func inlineSource(of extent: MarkdownNode.Extent) -> String {
    parts(of: extent).map(\.text).joined(separator: " ")
  }

  /// The position of a UTF-16 offset within ``inlineSource(of:)``.
  func position(ofUTF16 offset: Int, inInlineSourceOf extent: MarkdownNode.Extent) -> TextPosition {
    var rest = offset
    for part in parts(of: extent) {
      let length = part.text.utf16.count
      if rest <= length { return TextPosition(line: part.line, column: part.column + rest) }
      rest -= length + 1
    }
    return position(line: extent.startLine, byteColumn: extent.startColumn)
  }

  /// The pieces of an inline source with the places of their first UTF-16 units.
  private func parts(of extent: MarkdownNode.Extent) -> [(text: String, line: Int, column: Int)] {
    guard extent.startLine <= extent.endLine else { return [] }
    return (extent.startLine...extent.endLine).map { line in
      let start = line == extent.startLine ? extent.startColumn : 1
      let end = extent.startLine == extent.endLine ? extent.endColumn : nil
      let raw = text(line: line, from: start, to: end)
      let marks: Set<Character> = line == extent.startLine ? [" ", "\t"] : [" ", "\t", ">"]
      let text = raw.drop { marks.contains($0) }
      let column = self.text(line: line, to: start - 1).utf16.count + raw.utf16.count - text.utf16.count + 1
      return (text.trimmingASCIISpace, line, column)
    }
  }
}

extension StringProtocol {
  /// The text without leading and trailing spaces and tabs.
  var trimmingASCIISpace: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = firstIndex { !isSpace($0) } ?? endIndex
    let end = lastIndex { !isSpace($0) }.map(index(after:)) ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }
}
