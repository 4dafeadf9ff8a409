/// A node of a CommonMark document, copied out of cmark-gfm.
struct MarkdownNode {
  enum Kind: Equatable {
    case document, paragraph, blockQuote, item, thematicBreak, codeBlock, table, tableRow, tableCell
    case heading(level: Int)
    /// `start` is `nil` for bullets.
    case list(start: Int?)
    case htmlBlock(String)
    case text(String), code(String), htmlInline(String)
    case softBreak, lineBreak, emphasis, strong
    case link(url: String), image(url: String)
    case other(String)
    /// What stands within is nested too deeply to be read.
    case tooDeep
  }

  /// A range of lines and byte columns, all from 1, both ends included, as cmark counts them.
  struct Extent: Equatable {
    let startLine: Int, startColumn: Int, endLine: Int, endColumn: Int
  }

  let kind: Kind
  let extent: Extent
  let children: [MarkdownNode]

  /// The text of this node and all within, without markup.
  var plainText: String {
    switch kind {
    case .text(let text), .code(let text), .htmlInline(let text): text
    case .softBreak, .lineBreak: " "
    default: children.map(\.plainText).joined()
    }
  }
}
