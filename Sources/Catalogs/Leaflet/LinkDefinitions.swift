import Files

/// Finds lines such as `[name]: https://…`, which CommonMark takes out of the document without a trace.
///
/// A message that uses them would lose its address in a catalog, so they are refused.
enum LinkDefinitions {
  /// Where they stand, from a line on.
  static func positions(in document: MarkdownNode, lines: SourceLines, from first: Int) -> [TextPosition] {
    let read = Set(document.readLines)
    guard first <= lines.count else { return [] }
    return (first...lines.count).filter { !read.contains($0) }.compactMap { line in
      let text = lines.text(line: line)
      let rest = text.drop { $0 == " " || $0 == "\t" || $0 == ">" || $0 == "-" || $0 == "*" || $0 == "+" }
      guard rest.first == "[" else { return nil }
      return TextPosition(line: line, column: text.utf16.count - rest.utf16.count + 1)
    }
  }
}

extension MarkdownNode {
  /// The lines of all blocks that hold no other blocks.
  fileprivate var readLines: [Int] {
    switch kind {
    case .document, .list, .item, .blockQuote: children.flatMap(\.readLines)
    default: extent.startLine <= extent.endLine ? Array(extent.startLine...extent.endLine) : []
    }
  }
}
