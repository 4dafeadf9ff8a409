import ICU

/// Builds the lines of a page from what the parser of HTML reports.
struct HTMLPageBuilder {
  /// An element whose end has not been reached.
  fileprivate struct Open {
    let name: String
    var attributes = Run("")
    /// What becomes of the text within; `nil` where it is the page's own.
    var reason: PageLine.Reason?
    var isProgram = false
    var isLocalLink = false
    /// The next number of an ordered list.
    var nextNumber: Int?
    /// Whether text of an item has been written.
    var hasText = false
  }

  private var lines: [PageLine] = []
  private var open: [Open] = []
  private var runs: [Run] = []
  /// Whether every letter since the last block leads to the same page.
  private var isLocalLink = true
  /// Where the text since the last block began; `nil` before its first letter.
  private var start: Int?
  private var line = 1
  private var table: HTMLTableBuilder?

  /// The lines of the whole page.
  consuming func finish() -> [PageLine] {
    endBlock()
    if let table { lines += table.lines }
    return lines
  }
}

// MARK: What the parser reports

extension HTMLPageBuilder {
  mutating func start(_ name: String, _ attributes: [XMLElement.Attribute], line: Int) {
    self.line = line
    if !HTMLElements.inline.contains(name) { endBlock() }
    switch name {
    case "br": breakLine()
    case "img": addImage(attributes)
    case "table": startTable()
    case "tr": table?.startRow()
    case "td", "th":
      table?.startCell(isWide: attributes.contains { ["rowspan", "colspan"].contains($0.name) && $0.value != "1" })
    default: break
    }
    if !HTMLElements.void.contains(name) { open.append(element(name, attributes)) }
  }

  mutating func end(_ name: String, line: Int) {
    if !HTMLElements.inline.contains(name) { endBlock() }
    self.line = line
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.removeSubrange(index...)
    if name == "table" { endTable() }
  }

  mutating func add(_ text: String) {
    if !(open.last?.isProgram ?? false) {
      let isBlank = text.allSatisfy(\.isWhitespace)
      if start == nil, !isBlank { start = line + text.prefix { $0.isWhitespace }.count { $0.isNewline } }
      if !isBlank, !(open.last?.isLocalLink ?? false) { isLocalLink = false }
      var run = open.last?.attributes ?? Run("")
      run.text = text
      runs.append(run)
    }
    line += text.count { $0.isNewline }
  }
}

// MARK: Elements

extension HTMLPageBuilder {
  private func element(_ name: String, _ attributes: [XMLElement.Attribute]) -> Open {
    var new = Open(name: name)
    if let parent = open.last {
      (new.attributes, new.reason, new.isProgram) = (parent.attributes, parent.reason, parent.isProgram)
      new.isLocalLink = parent.isLocalLink
    }
    func value(_ key: String) -> String? { attributes.first { $0.name.lowercased() == key }?.value }
    new.isProgram = name == "title" ? false : new.isProgram || HTMLElements.programs.contains(name)
    new.reason = new.reason ?? reason(name, role: value("role"))
    if name == "ol" { new.nextNumber = value("start").flatMap(Self.listStart) ?? 1 }
    new.apply(name, href: value("href"), language: value("lang"), translate: value("translate"))
    return new
  }

  /// Markdown's numbers have nine digits at most.
  private static func listStart(_ text: String) -> Int? {
    Int(text).flatMap { (0...999_999_999).contains($0) ? $0 : nil }
  }

  private func reason(_ name: String, role: String?) -> PageLine.Reason? {
    if name == "title" { return .pageTitle }
    if name == "nav" || HTMLElements.navigationRoles.contains(role ?? "") { return .navigation }
    return HTMLElements.furniture.contains(name) ? .furniture : nil
  }

  /// A line break parts paragraphs, but not a heading or a cell.
  private mutating func breakLine() {
    let isHeading = open.contains { HTMLElements.headingLevel($0.name) != nil }
    if isHeading || table != nil { runs.append(Run(" ")) } else { endBlock() }
  }

  private mutating func addImage(_ attributes: [XMLElement.Attribute]) {
    let text = [Run(attributes.first { $0.name == "alt" }?.value ?? "")].collapsingSpace
    if !text.isEmpty { lines.append(PageLine(number: line, runs: text, kind: .leftOut(.image))) }
  }

  /// A table within a table lays out a page: its cells are blocks.
  private mutating func startTable() {
    if table == nil { table = HTMLTableBuilder() } else { table?.isLayout = true }
  }

  private mutating func endTable() {
    guard let table, !open.contains(where: { $0.name == "table" }) else { return }
    lines += table.lines
    self.table = nil
  }
}

// MARK: Blocks

extension HTMLPageBuilder {
  private mutating func endBlock() {
    let text = runs.collapsingSpace
    let isLink = isLocalLink
    runs = []
    isLocalLink = true
    defer { start = nil }
    guard !text.isEmpty else { return }
    var line = PageLine(number: start ?? line, runs: text, kind: .paragraph)
    line.isLocalLink = isLink
    line.isAfterBlank = true
    line.kind = kind(of: line)
    if table != nil { table?.add(line) } else { lines.append(line) }
  }

  private mutating func kind(of line: PageLine) -> PageLine.Kind {
    if let reason = open.last?.reason { return .leftOut(reason) }
    if !line.text.contains(where: { $0.isLetter || $0.isNumber }) { return .leftOut(.noWords) }
    for element in open.reversed() {
      if let level = HTMLElements.headingLevel(element.name) { return .heading(level: level) }
      if element.name == "li" { return item() }
      if element.name == "table" { break }
    }
    return .paragraph
  }

  private mutating func item() -> PageLine.Kind {
    let depth = min(PageLine.deepestList, max(0, open.count { $0.name == "ul" || $0.name == "ol" } - 1))
    guard let index = open.lastIndex(where: { $0.name == "li" }), !open[index].hasText else {
      return .itemText(depth: depth)
    }
    open[index].hasText = true
    guard let list = open[..<index].lastIndex(where: { $0.name == "ul" || $0.name == "ol" }),
      let number = open[list].nextNumber
    else { return .item(depth: depth, number: nil) }
    open[list].nextNumber = number + 1
    return .item(depth: depth, number: number)
  }
}

extension HTMLPageBuilder.Open {
  /// Takes what an inline element says of the text within.
  fileprivate mutating func apply(_ name: String, href: String?, language: String?, translate: String?) {
    switch name {
    case "strong", "b": attributes.emphasis.insert(.strong)
    case "em", "i": attributes.emphasis.insert(.emphasis)
    case "a":
      isLocalLink = href?.hasPrefix("#") ?? false
      attributes.link = href.flatMap { SafeLink.isSafe($0) ? $0 : nil }
    default: break
    }
    guard HTMLElements.inline.contains(name) else { return }
    if let language, let tag = try? LocaleTag(language) { attributes.language = tag }
    if translate == "no" { attributes.isUntranslatable = true }
  }
}
