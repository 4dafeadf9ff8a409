/// A paragraph of braille before it is broken into lines.
public struct BrailleText: Hashable, Sendable {
  /// How a paragraph stands on its lines.
  public enum Style: Hashable, Sendable {
    /// In the middle, with an empty line before and after: the title.
    case title
    /// An empty line before, never the last line of a page: a heading.
    case heading
    /// The first line two cells in: a paragraph.
    case paragraph
    /// The first line `depth` times two cells in, the others two more: a list's item.
    case item(depth: Int)
  }

  /// The cells, words apart by blanks.
  public let cells: [Cell]
  /// How it stands.
  public let style: Style

  /// Makes a paragraph.
  public init(_ cells: [Cell], style: Style) {
    self.cells = cells
    self.style = style
  }

  /// Its lines of at most `width` cells; a word longer than a line is broken where the line ends.
  func lines(width: Int) -> [[Cell]] {
    let (first, rest) = indents
    var lines: [[Cell]] = []
    var line = [Cell](repeating: .blank, count: first)
    var isEmpty = true
    for var word in cells.split(separator: .blank).map(Array.init) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = [Cell](repeating: .blank, count: rest)
        isEmpty = true
      }
      while line.count + word.count > width, isEmpty {
        let room = width - line.count
        lines.append(line + word.prefix(room))
        word.removeFirst(room)
        line = [Cell](repeating: .blank, count: rest)
      }
      line += (isEmpty ? [] : [.blank]) + word
      isEmpty = false
    }
    if !isEmpty { lines.append(line) }
    return style == .title ? lines.map { centred($0, width: width) } : lines
  }

  private var indents: (first: Int, rest: Int) {
    switch style {
    case .title, .heading: (0, 0)
    case .paragraph: (2, 0)
    case .item(let depth): (2 * depth, 2 * depth + 2)
    }
  }

  private func centred(_ line: [Cell], width: Int) -> [Cell] {
    [Cell](repeating: .blank, count: (width - line.count) / 2) + line
  }
}
