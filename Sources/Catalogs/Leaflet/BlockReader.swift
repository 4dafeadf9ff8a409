import Files

/// Reads the blocks of a section and their messages.
struct BlockReader {
  private let file: String
  private let lines: SourceLines
  private var notes: [String] = []
  private var isTranslatable = true
  private var earlierWordings: [String] = []
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
      earlierWordings: earlierWordings
    )
  }

  func position(of node: MarkdownNode) -> TextPosition {
    lines.position(line: node.extent.startLine, byteColumn: node.extent.startColumn)
  }

  mutating func report(_ position: TextPosition, _ problem: String, _ remedy: String) {
    errors.append(InputError(file: file, position: position, problem: problem, remedy: remedy))
  }

  private mutating func read(_ node: MarkdownNode, context: String) -> Block<Message>? {
    switch node.kind {
    case .paragraph: return paragraph(node, context: context)
    case .list(let start): return .list(start: start, items: node.children.map { item($0, context: context) })
    case .blockQuote: return callout(node, context: context)
    case .table: return table(node, context: context)
    case .thematicBreak: return refuse(node, "a line across the page", "make a section with a heading of its own")
    case .codeBlock: return refuse(node, "a code block", "remove the indentation or the ``` marks")
    case .heading: return refuse(node, "a heading inside a list or callout", "move it out")
    case .tooDeep:
      return refuse(node, "nesting of more than \(MarkdownParser.deepestNesting) levels", "make it flatter")
    default: return refuse(node, "this kind of block", "use paragraphs, lists, callouts, tables and images")
    }
  }

  private mutating func refuse(_ node: MarkdownNode, _ what: String, _ remedy: String) -> Block<Message>? {
    report(position(of: node), "\(what) cannot be published in every format", remedy)
    return nil
  }

  private mutating func item(_ node: MarkdownNode, context: String) -> [Block<Message>] {
    let blocks = read(node.children, context: context)
    if node.children.isEmpty { report(position(of: node), "the item has no text", "write it, or remove the mark") }
    return blocks
  }

  private mutating func paragraph(_ node: MarkdownNode, context: String) -> Block<Message>? {
    if node.children.count == 1, case .image(let path) = node.children[0].kind {
      return image(path, node, context: context)
    }
    let source = lines.inlineSource(of: node.extent)
    check(source, node: node)
    return source.isEmpty ? nil : .paragraph(message(source, context: context, position: position(of: node)))
  }

  private mutating func image(_ path: String, _ node: MarkdownNode, context: String) -> Block<Message>? {
    let image = ImageSource(lines.inlineSource(of: node.extent))
    let position = position(of: node)
    if image.alternative.isEmpty {
      report(position, "the image has no text", "write what it shows: ![what it shows](\(path))")
    }
    if let problem = ImageSource.problem(with: path) {
      report(position, problem.text, problem.remedy)
    }
    return .image(path: path, alternative: message(image.alternative, context: context, position: position))
  }

  /// Reports what a text holds that messages cannot.
  private mutating func check(_ source: String, node: MarkdownNode) {
    check(inlinesOf: node, source: source)
    check(pattern: source, node: node)
  }

  private mutating func check(inlinesOf node: MarkdownNode, source: String) {
    for problem in TextCheck.problems(with: node, source: source) {
      // cmark gives a line break no place.
      let isPlaced = problem.node.extent.startLine > 0
      report(position(of: isPlaced ? problem.node : node), problem.text, problem.remedy)
    }
  }

  private mutating func check(pattern: String, node: MarkdownNode) {
    guard let error = TextCheck.patternError(in: pattern) else { return }
    report(lines.position(ofUTF16: error.offset, inInlineSourceOf: node.extent), error.problem, error.remedy)
  }

  private mutating func callout(_ node: MarkdownNode, context: String) -> Block<Message>? {
    guard let first = node.children.first, first.kind == .paragraph,
      let kind = CalloutKind(marker: lines.text(line: first.extent.startLine, from: first.extent.startColumn))
    else {
      return refuse(
        node,
        "a quotation",
        "begin a callout with a line > [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]"
      )
    }
    var rest = Array(node.children.dropFirst())
    if first.extent.endLine > first.extent.startLine { rest.insert(first.withoutFirstLine(lines), at: 0) }
    if rest.isEmpty { report(position(of: node), "the callout has no text", "write it below the mark, behind >") }
    return .callout(kind, read(rest, context: context))
  }

  private mutating func table(_ node: MarkdownNode, context: String) -> Block<Message>? {
    var rows: [[Message?]] = []
    for row in node.children {
      var cells: [Message?] = []
      for node in row.children { cells.append(cell(node, context: context)) }
      rows.append(cells)
    }
    guard let header = rows.first else { return nil }
    return .table(header: header, rows: Array(rows.dropFirst()))
  }

  private mutating func cell(_ node: MarkdownNode, context: String) -> Message? {
    let extent = node.extent
    let source = lines.inlineSource(of: extent)
    guard !source.isEmpty else { return nil }
    check(source, node: node)
    let indent = lines.text(line: extent.startLine, from: extent.startColumn).prefix { $0 == " " }.count
    let position = lines.position(line: extent.startLine, byteColumn: extent.startColumn + indent)
    return message(source, context: context, position: position)
  }

  private mutating func read(comment html: String, at node: MarkdownNode) {
    switch AuthorComment(html) {
    case .note(let note): notes.append(note)
    case .doNotTranslate: isTranslatable = false
    case .unchanged(let source): earlierWordings.append(source)
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
    earlierWordings = []
  }
}

// MARK: Headings

extension BlockReader {
  /// A heading's text without the marks that make it one: `## … ##`, or a line of `=` or `-` below.
  func headingSource(of node: MarkdownNode, level: Int) -> String {
    let extent = node.extent
    let isUnderlined = !lines.text(line: extent.startLine, from: extent.startColumn).hasPrefix("#")
    if isUnderlined { return lines.inlineSource(of: extent.withoutUnderline) }
    let source = lines.inlineSource(of: extent.droppingColumns(level))
    let text = source[..<(source.lastIndex { $0 != "#" }.map(source.index(after:)) ?? source.startIndex)]
    return text.isEmpty || text.last == " " ? text.trimmingASCIISpace : source
  }

  /// Reports what a heading holds that messages cannot; `text` is its source without attributes.
  mutating func check(heading text: String, source: String, node: MarkdownNode) {
    check(inlinesOf: node, source: source)
    guard let error = TextCheck.patternError(in: text) else { return }
    report(position(of: node), error.problem, error.remedy)
  }
}

extension MarkdownNode.Extent {
  /// The lines above the underline; cmark ends such a heading with the line below it, in column 0.
  fileprivate var withoutUnderline: Self {
    let underline = endColumn == 0 ? endLine - 1 : endLine
    return .init(
      startLine: startLine,
      startColumn: startColumn,
      endLine: max(startLine, underline - 1),
      endColumn: Int.max
    )
  }

  fileprivate func droppingColumns(_ count: Int) -> Self {
    .init(startLine: startLine, startColumn: startColumn + count, endLine: endLine, endColumn: endColumn)
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
  fileprivate func withoutFirstLine(_ lines: SourceLines) -> MarkdownNode {
    let next = Extent(
      startLine: extent.startLine + 1,
      startColumn: lines.textColumn(ofLine: extent.startLine + 1),
      endLine: extent.endLine,
      endColumn: extent.endColumn
    )
    let text = children.drop { $0.kind != .softBreak }.dropFirst()
    return MarkdownNode(kind: kind, extent: next, children: Array(text))
  }
}
