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

  /// A block's inline source: its lines without indentation and quote marks, joined by spaces.
  func inlineSource(of extent: MarkdownNode.Extent) -> String {
    let isOneLine = extent.startLine == extent.endLine
    var parts = [text(line: extent.startLine, from: extent.startColumn, to: isOneLine ? extent.endColumn : nil)]
    if !isOneLine {
      for line in extent.startLine + 1...extent.endLine {
        parts.append(String(text(line: line).drop { $0 == " " || $0 == "\t" || $0 == ">" }))
      }
    }
    return parts.map(\.trimmingASCIISpace).joined(separator: " ")
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
