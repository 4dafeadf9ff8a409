import Files

/// Reads the blocks of a section and their messages.
struct BlockReader {
  private let file: String
  private let lines: SourceLines
  private var notes: [String] = []
  private var isTranslatable = true
  private var unchangedFrom: String?
  private(set) var errors: [InputError] = []

  init(file: String, lines: SourceLines) {
    self.file = file
    self.lines = lines
  }

  /// The blocks that the nodes hold; `context` is the path of the section they stand in.
  mutating func read(_ nodes: [MarkdownNode], context: String) -> [Block<Message>] {
    var blocks: [Block<Message>] = []
    for node in nodes {
      if case .htmlBlock(let html) = node.kind {
        read(comment: html, at: node)
      } else {
        if let block = read(node, context: context) { blocks.append(block) }
        forgetComments()
      }
    }
    return blocks
  }

  /// A message with what the author's comments above it say.
  func message(_ source: String, context: String, position: TextPosition) -> Message {
    Message(
      key: MessageKey(context: context, source: source),
      notes: notes,
      position: position,
      isTranslatable: isTranslatable,
      unchangedFrom: unchangedFrom
    )
  }

  func inlineSource(of extent: MarkdownNode.Extent) -> String { lines.inlineSource(of: extent) }

  func position(of node: MarkdownNode) -> TextPosition {
    lines.position(line: node.extent.startLine, byteColumn: node.extent.startColumn)
  }

  mutating func report(_ position: TextPosition, _ problem: String, _ remedy: String) {
    errors.append(InputError(file: file, position: position, problem: problem, remedy: remedy))
  }

  private mutating func read(_ node: MarkdownNode, context: String) -> Block<Message>? {
    switch node.kind {
    case .paragraph: return paragraph(node, context: context)
    case .list(let start):
      return .list(start: start, items: node.children.map { read($0.children, context: context) })
    case .blockQuote: return callout(node, context: context)
    case .table: return table(node, context: context)
    case .thematicBreak: return refuse(node, "a line across the page", "make a section with a heading of its own")
    case .codeBlock: return refuse(node, "a code block", "remove the indentation or the ``` marks")
    case .heading: return refuse(node, "a heading inside a list or callout", "move it out")
    default: return refuse(node, "this kind of block", "use paragraphs, lists, callouts, tables and images")
    }
  }

  private mutating func refuse(_ node: MarkdownNode, _ what: String, _ remedy: String) -> Block<Message>? {
    report(position(of: node), "\(what) cannot be published in every format", remedy)
    return nil
  }

  private mutating func paragraph(_ node: MarkdownNode, context: String) -> Block<Message>? {
    if node.children.count == 1, case .image(let path) = node.children[0].kind {
      return image(path, node, context: context)
    }
    refuseInlines(of: node)
    let source = lines.inlineSource(of: node.extent)
    return source.isEmpty ? nil : .paragraph(message(source, context: context, position: position(of: node)))
  }

  private mutating func image(_ path: String, _ node: MarkdownNode, context: String) -> Block<Message>? {
    let alternative = node.children[0].plainText
    if alternative.isEmpty {
      report(position(of: node), "the image has no text", "write what it shows: ![what it shows](\(path))")
    }
    return .image(path: path, alternative: message(alternative, context: context, position: position(of: node)))
  }

  /// HTML would reach pages unescaped or readers as tags; a hard break means a poem or an address.
  private mutating func refuseInlines(of node: MarkdownNode) {
    for child in node.children {
      switch child.kind {
      case .htmlInline(let html):
        report(position(of: node), "HTML (\(html)) inside a text", "use Markdown; comments stand on lines of their own")
      case .lineBreak:
        report(position(of: node), "a line break inside a paragraph", "make two paragraphs or a list")
      case .image:
        report(position(of: node), "an image inside a text", "put it into a paragraph of its own")
      default: refuseInlines(of: child)
      }
    }
  }

  private mutating func callout(_ node: MarkdownNode, context: String) -> Block<Message>? {
    guard let first = node.children.first, first.kind == .paragraph,
      let kind = CalloutKind(marker: lines.text(line: first.extent.startLine, from: first.extent.startColumn))
    else { return refuse(node, "a quotation", "begin a callout with > [!NOTE], [!TIP], [!IMPORTANT] or [!WARNING]") }
    var rest = Array(node.children.dropFirst())
    if first.extent.endLine > first.extent.startLine { rest.insert(first.withoutFirstLine, at: 0) }
    return .callout(kind, read(rest, context: context))
  }

  private mutating func table(_ node: MarkdownNode, context: String) -> Block<Message>? {
    let rows = node.children.map { row in
      row.children.map { cell(extent: $0.extent, node: $0, context: context) }
    }
    guard let header = rows.first else { return nil }
    return .table(header: header, rows: Array(rows.dropFirst()))
  }

  private func cell(extent: MarkdownNode.Extent, node: MarkdownNode, context: String) -> Message? {
    let source = lines.inlineSource(of: extent)
    guard !source.isEmpty else { return nil }
    let indent = lines.text(line: extent.startLine, from: extent.startColumn).prefix { $0 == " " }.count
    let position = lines.position(line: extent.startLine, byteColumn: extent.startColumn + indent)
    return message(source, context: context, position: position)
  }

  private mutating func read(comment html: String, at node: MarkdownNode) {
    switch AuthorComment(html) {
    case .note(let note): notes.append(note)
    case .doNotTranslate: isTranslatable = false
    case .unchanged(let source): unchangedFrom = source
    case nil:
      report(
        position(of: node),
        "HTML cannot be published in every format",
        "use Markdown, or a comment <!-- note: … -->, <!-- translate: no --> or <!-- unchanged: old text -->"
      )
    }
  }

  /// To be called once a block or heading has taken what the comments above it say.
  mutating func forgetComments() {
    notes = []
    isTranslatable = true
    unchangedFrom = nil
  }
}

extension CalloutKind {
  /// Reads the `[!NOTE]` on the first line of a quote.
  fileprivate init?(marker line: String) {
    let text = line.trimmingASCIISpace
    guard text.hasPrefix("[!"), text.hasSuffix("]") else { return nil }
    self.init(rawValue: String(text.dropFirst(2).dropLast()).lowercased())
  }
}

extension MarkdownNode {
  /// The same paragraph from its second line on.
  fileprivate var withoutFirstLine: MarkdownNode {
    let next = Extent(
      startLine: extent.startLine + 1,
      startColumn: extent.startColumn,
      endLine: extent.endLine,
      endColumn: extent.endColumn
    )
    let text = children.drop { $0.kind != .softBreak }.dropFirst()
    return MarkdownNode(kind: kind, extent: next, children: Array(text))
  }
}
