import Files

/// Writes a source leaflet line by line.
struct LeafletWriter {
  private let title: String
  private var output: [String] = []
  /// The levels on the page of the open headings, outermost first, and their ids.
  private var levels: [Int] = []
  private var path: [String] = []
  private var paths: Set<String> = []
  private var list = ListWriter()
  /// The columns of the table that is being written.
  private var columns = 0
  private var last: PageLine.Kind?
  /// The text that was begun last.
  private var text: (prefix: String, runs: [Run]) = ("", [])
  /// Whether the title was written once more, above text without a heading.
  private(set) var hasTitleSection = false

  init(title: String) { self.title = title }

  /// The next review is due at once: who imports a page cannot know that anybody reviewed it.
  mutating func writeFrontMatter(id: String, today: CalendarDate) {
    output = [
      "---", "id: \(id)", "version: \"0.1\"", "last-review: \(today)", "next-review: \(today.next)",
      "publisher: To be named", "---",
    ]
  }

  mutating func writeTitle(_ runs: [Run]) { writeBlock("# " + Self.heading(runs)) }

  /// Writes a line of the page and returns the line of the leaflet that it stands in; `nil` for what is left out.
  mutating func write(_ line: PageLine) -> Int? {
    guard line.kind.isKept else { return nil }
    if line.kind != .title, !isHeading(line.kind), levels.isEmpty { openTitleSection() }
    if !line.kind.isInList { list = ListWriter() }
    switch line.kind {
    case .title: writeTitle(line.runs)
    case .heading(let level): open(heading: line.runs, level: level)
    case .text, .paragraph:
      output.append("")
      begin(line.runs, prefix: "")
    case .continuation: goOn(with: line.runs)
    case .item(let depth, let number): writeItem(line.runs, depth: depth, number: number)
    case .itemText(let depth):
      output.append("")
      begin(line.runs, prefix: list.indent(ofTextAt: depth))
    case .row(let cells): writeRow(cells)
    case .leftOut: return nil
    }
    last = line.kind
    return output.count
  }

  /// A leaflet has a section, even where the page has only a title.
  mutating func ensureSection() { if levels.isEmpty { openTitleSection() } }

  /// The file's text.
  var file: String { output.joined(separator: "\n") + "\n" }

  /// Text above the first heading gets a section that is named as the leaflet.
  private mutating func openTitleSection() {
    hasTitleSection = true
    open(heading: [Run(title)], level: 2)
  }

  private func isHeading(_ kind: PageLine.Kind) -> Bool { if case .heading = kind { true } else { false } }

  private mutating func writeBlock(_ text: String) { output += ["", text] }

  /// Begins a text that later lines may go on with.
  private mutating func begin(_ runs: [Run], prefix: String) {
    text = (prefix, runs)
    output.append(prefix + MarkdownText.inline(runs))
  }

  /// The whole text is written anew: a brace in one line makes an apostrophe in another mean more.
  private mutating func goOn(with runs: [Run]) {
    text.runs = WrappedText.join(text.runs, runs)
    output[output.count - 1] = text.prefix + MarkdownText.inline(text.runs)
  }

  /// Trailing number signs would be marks of the heading.
  private static func heading(_ runs: [Run]) -> String {
    let text = MarkdownText.inline(runs)
    let signs = text.reversed().prefix { $0 == "#" }.count
    return signs == 0 ? text : text.dropLast(signs) + "\\" + text.suffix(signs)
  }
}

// MARK: Headings

extension LeafletWriter {
  private static let deepest = 6

  /// A page may skip levels; a leaflet must not.
  private mutating func open(heading runs: [Run], level: Int) {
    while let last = levels.last, last >= level || levels.count == Self.deepest - 1 {
      levels.removeLast()
      path.removeLast()
    }
    levels.append(level)
    let text = runs.map(\.text).joined()
    path.append(newID(for: text))
    paths.insert(path.joined(separator: "/"))
    let marks = String(repeating: "#", count: levels.count + 1)
    let role = SectionRole(rawValue: path.last ?? "").map { " role=\($0.rawValue)" } ?? ""
    writeBlock("\(marks) \(MarkdownText.inline(runs)) {#\(path.last ?? "")\(role)}")
  }

  private func newID(for heading: String) -> String {
    let name = Slug.make(heading) ?? "section"
    let parent = path.isEmpty ? "" : path.joined(separator: "/") + "/"
    if !paths.contains(parent + name) { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !paths.contains(parent + $0) } ?? name
  }
}

// MARK: Lists and tables

extension LeafletWriter {
  private mutating func writeItem(_ runs: [Run], depth: Int, number: Int?) {
    if !list.isOpen { output.append("") }
    begin(runs, prefix: list.mark(depth: depth, number: number))
  }

  private mutating func writeRow(_ cells: [[Run]]) {
    func line(_ texts: [String]) -> String { "| " + texts.joined(separator: " | ") + " |" }
    let texts = cells.map { MarkdownText.inline($0).replacing("|", with: "\\|") }
    if case .row? = last, columns == texts.count { return output.append(line(texts)) }
    columns = texts.count
    output += ["", line(texts), line(texts.map { _ in "---" })]
  }
}

extension PageLine.Kind {
  /// Whether a list goes on behind the line.
  fileprivate var isInList: Bool {
    switch self {
    case .item, .itemText, .continuation: true
    default: false
    }
  }
}

/// The marks of a list that is being written.
private struct ListWriter {
  /// The open items, outermost first: the column of their text, their number, and what follows it.
  private var items: [(column: Int, number: Int?, delimiter: String)] = []

  var isOpen: Bool { !items.isEmpty }

  /// The indent and mark of the next item.
  mutating func mark(depth: Int, number: Int?) -> String {
    let previous = items.indices.contains(depth) ? items[depth] : nil
    items.removeSubrange(min(depth, items.count)...)
    let indent = items.last?.column ?? 0
    guard let number else {
      items.append((indent + 2, nil, "-"))
      return String(repeating: " ", count: indent) + "- "
    }
    let delimiter = Self.delimiter(number, after: previous?.number, previous?.delimiter)
    let mark = "\(number)\(delimiter) "
    items.append((indent + mark.utf8.count, number, delimiter))
    return String(repeating: " ", count: indent) + mark
  }

  /// CommonMark counts on from a list's first number: a number out of turn needs a list of its own, which begins where
  /// the delimiter changes.
  private static func delimiter(_ number: Int, after previous: Int?, _ delimiter: String?) -> String {
    guard let previous, let delimiter else { return "." }
    return number == previous + 1 ? delimiter : delimiter == "." ? ")" : "."
  }

  func indent(ofTextAt depth: Int) -> String {
    let column = items.indices.contains(depth) ? items[depth].column : items.last?.column ?? 0
    return String(repeating: " ", count: column)
  }
}
