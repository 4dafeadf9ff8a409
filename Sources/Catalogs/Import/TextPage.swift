/// Reads a plain text: the lines of a file, or what was copied from a web page.
enum TextPage {
  /// The lines that hold anything, in order.
  static func lines(of text: String) -> [PageLine] {
    var reader = TextPageReader()
    for (index, line) in split(text).enumerated() { reader.read(line, number: index + 1) }
    return reader.finish()
  }

  /// Lines end as any system ends them; a form feed begins a page of its own.
  private static func split(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline || $0 == "\u{C}" }
  }
}

/// One text on its way to lines.
private struct TextPageReader {
  private var lines: [PageLine] = []
  private var isAfterBlank = true
  /// The indents of the items that are open, outermost first.
  private var indents: [Int] = []
  /// The number of a line with a mark and no text: web pages are copied so.
  private var bareMark: (mark: ListMark, depth: Int)?
  /// The lines of running text since the last blank line or item.
  private var block: [PageLine] = []

  mutating func read(_ raw: Substring, number: Int) {
    let text = raw.trimmingSpace
    if text.isEmpty { return readBlank() }
    let indent = Self.indent(of: raw)
    if let heading = Self.markedHeading(text) {
      endBlock()
      add(PageLine(number: number, runs: [Run(heading.text)], kind: .heading(level: heading.level)))
    } else if let mark = ListMark(text) {
      readItem(mark, indent: indent, number: number)
    } else if !text.contains(where: { $0.isLetter || $0.isNumber }) {
      endBlock()
      add(PageLine(number: number, runs: [Run(text)], kind: .leftOut(.noWords)))
    } else {
      readRunning(text, indent: indent, number: number)
    }
    isAfterBlank = false
  }

  consuming func finish() -> [PageLine] {
    endBlock()
    return lines
  }

  private mutating func readBlank() {
    endBlock()
    isAfterBlank = true
  }

  private mutating func readItem(_ mark: ListMark, indent: Int, number: Int) {
    endBlock()
    while let last = indents.last, last >= indent { indents.removeLast() }
    let depth = min(PageLine.deepestList, indents.count)
    indents.append(indent)
    if mark.text.isEmpty {
      bareMark = (mark, depth)
      add(PageLine(number: number, runs: [Run("•")], kind: .leftOut(.noWords)))
    } else {
      add(PageLine(number: number, runs: [Run(mark.text)], kind: .item(depth: depth, number: mark.number)))
    }
  }

  private mutating func readRunning(_ text: String, indent: Int, number: Int) {
    var line = PageLine(number: number, runs: [Run(text)], kind: .text)
    if let bare = bareMark {
      bareMark = nil
      line.kind = .item(depth: bare.depth, number: bare.mark.number)
      return add(line)
    }
    if !isAfterBlank, block.isEmpty, case .item? = lines.last?.kind, indent > (indents.last ?? 0) {
      line.kind = .continuation
      return add(line)
    }
    if !isAfterBlank, block.isEmpty, case .continuation? = lines.last?.kind, indent > (indents.last ?? 0),
      !indents.isEmpty
    {
      line.kind = .continuation
      return add(line)
    }
    indents = []
    line.isAfterBlank = isAfterBlank
    block.append(line)
  }

  /// Lines of running text are one paragraph where they were broken to a width, else one paragraph each.
  private mutating func endBlock() {
    let joins = WrappedText.joins(block.map(\.text))
    for (line, isJoined) in zip(block, joins) {
      var line = line
      if isJoined { line.kind = .continuation }
      lines.append(line)
    }
    block = []
  }

  private mutating func add(_ line: PageLine) {
    var line = line
    line.isAfterBlank = isAfterBlank
    lines.append(line)
  }

  /// Columns of white space in front; a tab goes on to the next fourth one.
  private static func indent(of line: Substring) -> Int {
    line.prefix { $0.isWhitespace }.reduce(0) { $1 == "\t" ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  /// `## Heading`
  private static func markedHeading(_ text: String) -> (level: Int, text: String)? {
    let level = text.prefix { $0 == "#" }.count
    let rest = text.dropFirst(level)
    guard (1...6).contains(level), rest.first == " " else { return nil }
    return (level, rest.trimmingSpace)
  }
}
