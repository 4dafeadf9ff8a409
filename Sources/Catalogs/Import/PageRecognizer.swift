import ICU

/// Says what each line of a page is: the title, a heading, a paragraph, or no part of the leaflet.
///
/// What is left out is told by how a page is made, never by words of a language: a title that returns, and labels of
/// tabs or menus, which stand side by side and return as headings of their own.
struct PageRecognizer {
  private var lines: [PageLine]
  /// The title without regard to case and punctuation; empty before it is found.
  private var title = ""

  init(_ lines: [PageLine]) { self.lines = lines }

  /// The lines with their kinds known; at most one is the title.
  consuming func recognized() -> [PageLine] {
    findTitle()
    dropRepeatedTitles()
    dropTrails()
    dropNavigation()
    findHeadings()
    dropStrips()
    dropBoldOfHeadings()
    return lines
  }

  private func folded(_ index: Int) -> String { lines[index].text.foldedToWords }

  /// Whether a line could be a heading or a label.
  private func isLabel(_ index: Int) -> Bool {
    switch lines[index].kind {
    case .text, .paragraph, .item: HeadingShape.fits(lines[index].text) && !hasContinuation(index)
    case .heading: true
    default: false
    }
  }

  private func hasContinuation(_ index: Int) -> Bool {
    lines.indices.contains(index + 1) && lines[index + 1].kind == .continuation
  }
}

// MARK: The title

extension PageRecognizer {
  private mutating func findTitle() {
    let top = lines.indices.first { lines[$0].kind == .heading(level: 1) }
    let first = lines.indices.first { lines[$0].kind == .text && isLabel($0) && !LabelStrip.isTrail(lines[$0].text) }
    let page = lines.indices.first { lines[$0].kind == .leftOut(.pageTitle) }
    guard let found = top ?? page ?? first.map(withoutSiteName) ?? lines.indices.first(where: isHeadingKind) else {
      return
    }
    lines[found].kind = .title
    title = folded(found)
  }

  /// Where the first line is a page's title with the site's name, the line with the title alone; else the line itself.
  private func withoutSiteName(_ first: Int) -> Int {
    let parts = PageTitle.parts(of: lines[first].text).map(\.foldedToWords)
    if parts.count < 2 { return first }
    return lines.indices.first { $0 > first && isLabel($0) && parts.contains(folded($0)) } ?? first
  }

  /// Drops the title where it returns, alone or with the site's name as it stands above it.
  private mutating func dropRepeatedTitles() {
    guard let place = lines.firstIndex(where: { $0.kind == .title }) else { return }
    let above = lines[..<place].map(\.text).filter { PageTitle.parts(of: $0).map(\.foldedToWords).contains(title) }
    let forms = Set(above.map(\.foldedToWords) + [title])
    for index in lines.indices where forms.contains(folded(index)) {
      switch lines[index].kind {
      case .text, .paragraph, .heading:
        if !hasContinuation(index) { lines[index].kind = .leftOut(.repeatedTitle) }
      default: break
      }
    }
  }
}

// MARK: Navigation

extension PageRecognizer {
  private mutating func dropNavigation() {
    dropLocalLinks()
    let rows = runs(of: recurringLabels)
    let ends = Dictionary(grouping: rows.compactMap(\.last), by: folded)
    for row in rows where row.count > 1 {
      for index in row.dropLast() { lines[index].kind = .leftOut(.navigation) }
      // The last label of a row heads what follows, unless it has a place of its own elsewhere.
      guard let last = row.last, let places = ends[folded(last)], places.count > 1 else { continue }
      lines[last].kind = .leftOut(.navigation)
    }
  }

  /// Two or more links to places of the same page are its table of contents.
  private mutating func dropLocalLinks() {
    var run: [Int] = []
    for index in lines.indices where lines[index].kind.isKept {
      if lines[index].isLocalLink { run.append(index) } else { endRun() }
    }
    endRun()
    func endRun() {
      if run.count > 1 { for index in run { lines[index].kind = .leftOut(.navigation) } }
      run = []
    }
  }

  /// Labels that return later, and stand beside another such label.
  private var recurringLabels: Set<String> {
    let candidates = lines.indices.filter(isLabel)
    var places: [String: Int] = [:]
    for index in candidates { places[folded(index)] = index }
    let recurring = Set(candidates.filter { (places[folded($0)] ?? $0) > $0 })
    return Set(groups(of: recurring).filter { $0.count > 1 }.flatMap { $0.map(folded) })
  }

  /// The stretches of lines that are labels of the set, with no other line between.
  private func runs(of labels: Set<String>) -> [[Int]] {
    groups(of: Set(lines.indices.filter { isLabel($0) && labels.contains(folded($0)) }))
  }

  private func groups(of chosen: Set<Int>) -> [[Int]] {
    var groups: [[Int]] = [[]]
    for index in lines.indices where lines[index].kind.isKept && lines[index].kind != .title {
      if chosen.contains(index) {
        groups[groups.count - 1].append(index)
      } else if groups.last?.isEmpty == false {
        groups.append([])
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// Lines that lead to the page: `Home > Treatments > the title`.
  private mutating func dropTrails() {
    for index in lines.indices where [.text, .paragraph].contains(lines[index].kind) && !hasContinuation(index) {
      let labels = LabelStrip.labels(in: lines[index].text)
      if LabelStrip.isTrail(lines[index].text), labels.count > 1, labels.last?.foldedToWords == title {
        lines[index].kind = .leftOut(.navigation)
      }
    }
  }

  /// Lines that are nothing but headings side by side: `Diagnosis | Treatment`.
  private mutating func dropStrips() {
    let headings = HeadingRow(lines.indices.filter(isHeadingKind).map(folded))
    for index in lines.indices where lines[index].kind == .paragraph || isHeadingKind(index) {
      if hasContinuation(index) { continue }
      let labels = LabelStrip.labels(in: lines[index].text).map(\.foldedToWords)
      let isTabs = labels.count > 1 && labels.allSatisfy(headings.contains)
      if isTabs || headings.joinTo(folded(index)) { lines[index].kind = .leftOut(.navigation) }
    }
  }

  private func isHeadingKind(_ index: Int) -> Bool {
    if case .heading = lines[index].kind { true } else { false }
  }
}

// MARK: Headings

extension PageRecognizer {
  private mutating func findHeadings() {
    for index in lines.indices {
      switch lines[index].kind {
      case .text: lines[index].kind = isHeading(index) ? .heading(level: 2) : .paragraph
      case .paragraph where isStrongHeading(index): lines[index].kind = .heading(level: 6)
      default: break
      }
    }
  }

  /// A short line without a full stop heads what follows, unless it goes on with a list that a colon opened.
  private func isHeading(_ index: Int) -> Bool {
    guard isLabel(index), let next = neighbour(of: index, by: 1) else { return false }
    if let previous = neighbour(of: index, by: -1), lines[previous].text.last == ":" { return false }
    let isNextLabel = lines[next].kind == .text && isLabel(next)
    return !isNextLabel || lines[index].isAfterBlank && lines[next].isAfterBlank && !isInListOfLabels(index)
  }

  /// Three short lines in a row are a list without marks, such as an address.
  private func isInListOfLabels(_ index: Int) -> Bool {
    guard let next = neighbour(of: index, by: 1), let second = neighbour(of: next, by: 1) else { return true }
    return lines[second].kind == .text && isLabel(second)
  }

  /// A paragraph of a web page that is bold from end to end and short.
  private func isStrongHeading(_ index: Int) -> Bool {
    lines[index].runs.allSatisfy { $0.emphasis.contains(.strong) } && HeadingShape.fits(lines[index].text)
      && neighbour(of: index, by: 1) != nil
  }

  /// A heading is bold by itself.
  private mutating func dropBoldOfHeadings() {
    for index in lines.indices where lines[index].kind == .title || isHeadingKind(index) {
      guard lines[index].runs.allSatisfy({ $0.emphasis.contains(.strong) }) else { continue }
      for run in lines[index].runs.indices { lines[index].runs[run].emphasis.remove(.strong) }
    }
  }

  private func neighbour(of index: Int, by step: Int) -> Int? {
    var other = index + step
    while lines.indices.contains(other) {
      if lines[other].kind.isKept { return other }
      other += step
    }
    return nil
  }
}
