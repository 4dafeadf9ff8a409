import ICU

/// Finds what a text holds that a message cannot: it must mean the same when it stands alone in a catalog.
enum TextCheck {
  /// What is wrong with a node, and what to do.
  struct Problem {
    let node: MarkdownNode
    let text: String
    let remedy: String
  }

  /// The problems of the inlines within a block whose inline source is `source`.
  static func problems(with block: MarkdownNode, source: String) -> [Problem] {
    let found = block.children.flatMap(problems)
    if !found.isEmpty || InlineMarkdown.runs(of: source).map(\.text).joined() == block.plainText { return found }
    return [
      Problem(
        node: block,
        text: "the text does not mean the same when it stands alone in a catalog",
        remedy: "write links as [text](https://…), with the address in the text"
      )
    ]
  }

  private static func problems(with node: MarkdownNode) -> [Problem] {
    let own = problem(with: node).map { [Problem(node: node, text: $0.text, remedy: $0.remedy)] } ?? []
    return own + node.children.flatMap(problems)
  }

  /// HTML would reach pages unescaped or readers as tags; a hard break means a poem or an address.
  private static func problem(with node: MarkdownNode) -> (text: String, remedy: String)? {
    switch node.kind {
    case .htmlInline(let html):
      ("HTML (\(html)) inside a text", "use Markdown; comments stand on lines of their own")
    case .lineBreak: ("a line break inside a paragraph", "make two paragraphs or a list")
    case .image: ("an image inside a text", "put it into a paragraph of its own")
    case .link(let url): problem(withLink: url, text: node.plainText)
    case .tooDeep: ("marks within marks, more than \(MarkdownParser.deepestNesting) deep", "make it flatter")
    default: nil
    }
  }

  private static func problem(withLink url: String, text: String) -> (text: String, remedy: String)? {
    if text.trimmingASCIISpace.isEmpty { return ("the link has no text", "write [text](\(url))") }
    switch LinkTarget(url) {
    case .address, .untranslatable, .language: return nil
    case .unknownLanguage(let tag):
      return ("\"\(tag)\" is not a language tag", "write one such as la: [text](lang:la)")
    case .unsafe:
      return ("the link leads to \"\(url)\"", "use an address that begins with https:, http:, mailto: or tel:")
    }
  }

  /// What is wrong with a text as ICU MessageFormat, at a UTF-16 offset; `nil` when it is well-formed or has no braces.
  static func patternError(in source: String) -> (offset: Int, problem: String, remedy: String)? {
    guard MessageText.isPattern(source: source) else { return nil }
    do {
      _ = try MessagePattern(parsing: source)
      return nil
    } catch {
      let parts = error.explanation.split(separator: "; ", maxSplits: 1).map(String.init)
      return (error.offset, parts[0], parts.count > 1 ? parts[1] : "write '{' to show a brace")
    }
  }
}
