extension MarkdownNode {
  /// The node with the true columns of the inlines within.
  ///
  /// cmark takes every line of a paragraph to begin in the column of the first, however far it is indented.
  func withTrueColumns(_ lines: SourceLines) -> MarkdownNode {
    if kind == .paragraph { return shiftingLines(below: extent, lines) }
    return MarkdownNode(kind: kind, extent: extent, children: children.map { $0.withTrueColumns(lines) })
  }

  private func shiftingLines(below block: Extent, _ lines: SourceLines) -> MarkdownNode {
    let children = children.map { $0.shiftingLines(below: block, lines) }
    guard extent.startLine > block.startLine else {
      return MarkdownNode(kind: kind, extent: extent, children: children)
    }
    let shift = lines.textColumn(ofLine: extent.startLine) - block.startColumn
    let moved = Extent(
      startLine: extent.startLine,
      startColumn: extent.startColumn + shift,
      endLine: extent.endLine,
      endColumn: extent.endColumn
    )
    return MarkdownNode(kind: kind, extent: moved, children: children)
  }
}
