import Files

/// Builds a leaflet's sections from the blocks of its document.
struct SectionTree {
  /// A section whose end has not been reached.
  private struct Open {
    let id: String
    let path: String
    let role: SectionRole?
    let level: Int
    let heading: Message
    var blocks: [Block<Message>] = []
    var subsections: [Section<Message>] = []

    var closed: Section<Message> {
      Section(
        id: id,
        path: path,
        role: role,
        level: level,
        heading: heading,
        blocks: blocks,
        subsections: subsections
      )
    }
  }

  private let file: String
  private var blocks: BlockReader
  private var title: Message?
  private var sections: [Section<Message>] = []
  private var open: [Open] = []
  private var paths: Set<String> = []

  init(file: String, lines: SourceLines) {
    self.file = file
    blocks = BlockReader(file: file, lines: lines)
  }

  mutating func read(_ nodes: [MarkdownNode]) {
    for node in nodes {
      if case .heading(let level) = node.kind {
        read(heading: node, level: level)
        blocks.forgetComments()
      } else {
        readBlock(node)
      }
    }
  }

  /// The title and the sections, or everything that is wrong.
  mutating func finish() throws(InputErrors) -> (title: Message, sections: [Section<Message>]) {
    close(downTo: 0)
    let top = TextPosition(line: 1, column: 1)
    if title == nil { report(top, "the leaflet has no title", "write one line # Title below the front matter") }
    if sections.isEmpty, blocks.errors.isEmpty {
      report(top, "the leaflet has no section", "write ## Heading {#id} above its text")
    }
    guard blocks.errors.isEmpty, let title else { throw InputErrors(blocks.errors.sorted { $0.place < $1.place }) }
    return (title, sections)
  }

  private mutating func readBlock(_ node: MarkdownNode) {
    let context = open.last?.path ?? ""
    let read = blocks.read([node], context: context)
    if open.isEmpty, !read.isEmpty {
      report(blocks.position(of: node), "text stands above the first section", "move it below a heading ## …")
    } else if !open.isEmpty {
      open[open.count - 1].blocks += read
    }
  }

  private mutating func read(heading node: MarkdownNode, level: Int) {
    let position = blocks.position(of: node)
    let source = blocks.headingSource(of: node, level: level)
    let attributes = HeadingAttributes(source)
    if attributes.text.isEmpty { return report(position, "the heading has no text", "write what the section tells") }
    blocks.check(heading: attributes.text, source: source, node: node)
    if level == 1 { return read(title: attributes, position: position) }
    if level > (open.last?.level ?? 1) + 1 {
      report(position, "the heading skips a level", "use one # more than the heading above")
    }
    let isNamed = attributes.id?.isIdentifier ?? false
    if !isNamed { report(position, "the heading has no id", "end it with {#id}: a-z, 0-9 and hyphens") }
    // Without an id it is opened all the same, so that what stands below is not reported too.
    let id = isNamed ? attributes.id ?? "" : "line-\(position.line)"
    openSection(id: id, level: level, attributes: attributes, position: position)
  }

  private mutating func read(title attributes: HeadingAttributes, position: TextPosition) {
    if title != nil || !open.isEmpty {
      return report(position, "there is a second title", "use ## for a section")
    }
    if attributes.id != nil { report(position, "the title has an id", "remove it; the leaflet's own stands above") }
    title = blocks.message(attributes.text, context: "title", position: position)
  }

  private mutating func openSection(id: String, level: Int, attributes: HeadingAttributes, position: TextPosition) {
    close(downTo: level - 1)
    let path = (open.last.map { $0.path + "/" } ?? "") + id
    if !paths.insert(path).inserted {
      report(position, "the id \"\(path)\" stands twice", "give each section an id of its own")
    }
    open.append(
      Open(
        id: id,
        path: path,
        role: role(attributes, position),
        level: level,
        heading: blocks.message(attributes.text, context: path, position: position)
      )
    )
  }

  private mutating func role(_ attributes: HeadingAttributes, _ position: TextPosition) -> SectionRole? {
    let names = SectionRole.allCases.map(\.rawValue).joined(separator: ", ")
    for key in attributes.values.keys.sorted() where key != "role" {
      report(position, "unknown heading attribute \"\(key)\"", "remove it; only role is known")
    }
    guard let name = attributes.values["role"] else { return nil }
    guard let role = SectionRole(rawValue: name) else {
      report(position, "unknown role \"\(name)\"", "use one of \(names)")
      return nil
    }
    return role
  }

  /// Ends every open section that is deeper than `level`.
  private mutating func close(downTo level: Int) {
    while let last = open.last, last.level > level {
      open.removeLast()
      if open.isEmpty { sections.append(last.closed) } else { open[open.count - 1].subsections.append(last.closed) }
    }
  }

  mutating func report(_ position: TextPosition, _ problem: String, _ remedy: String) {
    blocks.report(position, problem, remedy)
  }
}

extension InputError {
  fileprivate var place: TextPosition { position ?? TextPosition(line: 0, column: 0) }
}
