import ICU

/// A line of a page that is to become a leaflet: a line of a text, or a block of an HTML page.
public struct PageLine: Hashable, Sendable {
  /// What a line is.
  public enum Kind: Hashable, Sendable {
    /// Not known yet: a paragraph or a heading.
    case text
    case title
    /// 1 to 6, as the page has it.
    case heading(level: Int)
    case paragraph
    /// An item of a list; `depth` is 0 outermost, `number` its number in an ordered list.
    case item(depth: Int, number: Int?)
    /// A further paragraph of the item above.
    case itemText(depth: Int)
    /// It goes on with the line above.
    case continuation
    /// A row of a table.
    case row([[Run]])
    /// Not in the leaflet.
    case leftOut(Reason)
  }

  /// Why a line is not in the leaflet.
  public enum Reason: String, CaseIterable, Sendable {
    case navigation
    case repeatedTitle = "repeated title"
    case pageTitle = "title of the page"
    case furniture = "part of the web page"
    case image = "text of an image"
    case noWords = "no words"
  }

  /// Deeper items stand at this depth: no reader follows so far, and leaflets have an end to nesting.
  static let deepestList = 8

  /// The line in the file, from 1; in a document without lines the paragraph.
  public internal(set) var number: Int
  /// The text in stretches of one kind, without white space at both ends.
  public var runs: [Run]
  /// What it is.
  public var kind: Kind
  /// Whether a blank line stands above.
  var isAfterBlank = false
  /// Whether all of it leads to another place of the same page.
  var isLocalLink = false

  init(number: Int, runs: [Run], kind: Kind) {
    self.number = number
    self.runs = runs
    self.kind = kind
  }

  /// The text without markup; the cells of a row stand between bars.
  public var text: String {
    if case .row(let cells) = kind { return cells.map { $0.map(\.text).joined() }.joined(separator: " | ") }
    return runs.map(\.text).joined()
  }
}

extension PageLine.Kind {
  /// What the report calls it.
  var name: String {
    switch self {
    case .title: "title"
    case .heading: "heading"
    case .text, .paragraph: "paragraph"
    case .item: "list item"
    case .itemText: "paragraph of the item above"
    case .continuation: "goes on with the line above"
    case .row: "table row"
    case .leftOut(let reason): "left out, \(reason.rawValue)"
    }
  }

  /// Whether it stands in the leaflet.
  var isKept: Bool { if case .leftOut = self { false } else { true } }
}

extension [Run] {
  /// The runs with white space made single spaces, and none at both ends.
  var collapsingSpace: [Run] {
    var collapsed: [Run] = []
    var endsWithSpace = true
    for run in self {
      var run = run
      run.text = run.text.collapsingSpace(after: &endsWithSpace)
      if run.text.isEmpty { continue }
      if let last = collapsed.last, last.hasSameAttributes(as: run) {
        collapsed[collapsed.count - 1].text += run.text
      } else {
        collapsed.append(run)
      }
    }
    while let last = collapsed.last, last.text.last == " " {
      collapsed[collapsed.count - 1].text.removeLast()
      if collapsed[collapsed.count - 1].text.isEmpty { collapsed.removeLast() }
    }
    return collapsed
  }
}

extension String {
  /// Each stretch of breakable white space and control characters as one space; no-break spaces stay.
  fileprivate func collapsingSpace(after endsWithSpace: inout Bool) -> String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isSpace = scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) && scalar.value != 0xA0
      if isSpace || scalar == "\u{2028}" || scalar == "\u{2029}" {
        if !endsWithSpace { text.append(" ") }
        endsWithSpace = true
      } else {
        text.append(scalar)
        endsWithSpace = false
      }
    }
    return String(text)
  }
}
