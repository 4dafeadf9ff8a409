import CmarkGFMShim

/// CommonMark with tables, through cmark-gfm. The only place that holds its pointers.
enum MarkdownParser {
  /// A node below this depth is ``MarkdownNode/Kind/tooDeep`` and has no children, so that recursion is safe.
  static let deepestNesting = 100

  /// Parses a whole document. Anything is a document: CommonMark has no syntax errors.
  static func parse(_ text: String) -> MarkdownNode {
    registerExtensions
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return empty }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    guard let root = cmark_parser_finish(parser) else { return empty }
    defer { cmark_node_free(root) }
    return copy(root, depth: 0)
  }

  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

  private static let empty = MarkdownNode(
    kind: .document,
    extent: .init(startLine: 1, startColumn: 1, endLine: 1, endColumn: 0),
    children: []
  )

  private static func copy(_ node: OpaquePointer, depth: Int) -> MarkdownNode {
    if depth == deepestNesting { return MarkdownNode(kind: .tooDeep, extent: extent(of: node), children: []) }
    var children: [MarkdownNode] = []
    var child = cmark_node_first_child(node)
    while let current = child {
      children.append(copy(current, depth: depth + 1))
      child = cmark_node_next(current)
    }
    return MarkdownNode(kind: kind(of: node), extent: extent(of: node), children: children)
  }

  private static func extent(of node: OpaquePointer) -> MarkdownNode.Extent {
    .init(
      startLine: Int(cmark_node_get_start_line(node)),
      startColumn: Int(cmark_node_get_start_column(node)),
      endLine: Int(cmark_node_get_end_line(node)),
      endColumn: Int(cmark_node_get_end_column(node))
    )
  }

  private static func kind(of node: OpaquePointer) -> MarkdownNode.Kind {
    let name = String(cString: cmark_node_get_type_string(node))
    switch name {
    case "heading": return .heading(level: Int(cmark_node_get_heading_level(node)))
    case "list":
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    case "html_block": return .htmlBlock(literal(of: node))
    case "text": return .text(literal(of: node))
    case "code": return .code(literal(of: node))
    case "html_inline": return .htmlInline(literal(of: node))
    case "link": return .link(url: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    case "image": return .image(url: cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    default: return plainKinds[name] ?? .other(name)
    }
  }

  private static let plainKinds: [String: MarkdownNode.Kind] = [
    "document": .document, "paragraph": .paragraph, "block_quote": .blockQuote, "item": .item,
    "thematic_break": .thematicBreak, "code_block": .codeBlock, "table": .table, "table_row": .tableRow,
    "table_header": .tableRow, "table_cell": .tableCell, "softbreak": .softBreak, "linebreak": .lineBreak,
    "emph": .emphasis, "strong": .strong,
  ]

  private static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
