import Files

/// Writes a source leaflet line by line.
struct LeafletWriter {
  private let title: String
  private var output: [String] = []
  /// The levels on the page of the open headings, outermost first, and their ids.
  private var levels: [Int] = []
  private var path: [String] = []
  private var paths: Set<String> = []
  /// How often a path was asked for beyond the first time.
  private var counts: [String: Int] = [:]
  private var list = ListWriter()
  /// The columns of the table that is being written.
  private var columns = 0
  private var last: PageLine.Kind?
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

  /// Writes a line of the page, joined with those that go on with it, and returns the line of the leaflet that it stands in; `nil` for what is left out.
  mutating func write(_ line: PageLine) -> Int? {
    guard line.kind.isKept else { return nil }
    if line.kind != .title, !isHeading(line.kind), levels.isEmpty { openTitleSection() }
    if !line.kind.isInList { list = ListWriter() }
    switch line.kind {
    case .title: writeTitle(line.runs)
    case .heading(let level): open(heading: line.runs, level: level)
    case .text, .paragraph, .continuation: writeBlock(MarkdownText.inline(line.runs))
    case .item(let depth, let number): writeItem(line.runs, depth: depth, number: number)
    case .itemText(let depth): writeBlock(list.indent(ofTextAt: depth) + MarkdownText.inline(line.runs))
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

  /// Number signs at the end, behind a space, would be marks of the heading.
  private static func heading(_ runs: [Run]) -> String {
    let text = MarkdownText.inline(runs)
    let signs = text.reversed().prefix { $0 == "#" }.count
    let rest = text.dropLast(signs)
    return signs > 0 && rest.last == " " ? rest + "\\" + text.suffix(signs) : text
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

  private mutating func newID(for heading: String) -> String {
    let name = Slug.make(heading) ?? "section"
    let parent = path.isEmpty ? "" : path.joined(separator: "/") + "/"
    var id = name
    while paths.contains(parent + id) {
      counts[parent + name, default: 1] += 1
      id = "\(name)-\(counts[parent + name, default: 2])"
    }
    return id
  }
}

// MARK: Lists and tables

extension LeafletWriter {
  private mutating func writeItem(_ runs: [Run], depth: Int, number: Int?) {
    // Only a list that begins with 1 may follow text closely (CommonMark 0.31, section 5.3).
    if !list.isOpen || list.isNew(depth) && (number ?? 1) != 1 { output.append("") }
    output.append(list.mark(depth: depth, number: number) + MarkdownText.inline(runs))
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
    case .item, .itemText: true
    default: false
    }
  }
}

/// The marks of a list that is being written.
private struct ListWriter {
  /// The open items, outermost first: the column of their text, their number, and what follows it.
  private var items: [(column: Int, number: Int?, delimiter: String)] = []

  var isOpen: Bool { !items.isEmpty }

  /// Whether an item at this depth begins a list within the last item.
  func isNew(_ depth: Int) -> Bool { depth >= items.count }

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
