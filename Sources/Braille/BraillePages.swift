/// Paragraphs broken into pages of 25 lines of 40 cells, the last line of each with the page's number.
public struct BraillePages: Sendable {
  /// Cells a line.
  public static let width = 40
  /// Lines a page, the one with the number included.
  public static let height = 25

  /// The lines of each page, without blanks at their ends.
  public let pages: [[[Cell]]]

  /// Breaks paragraphs; `number` gives the cells of a page's number, from 1.
  public init(_ texts: [BrailleText], number: (Int) -> [Cell]) {
    var layout = Layout()
    for (index, text) in texts.enumerated() {
      layout.add(text, isBeforeText: index + 1 < texts.count)
    }
    let filled = layout.finish()
    pages = filled.enumerated().map { index, lines in
      let cells = number(index + 1)
      let blanks = [Cell](repeating: .blank, count: max(Self.width - cells.count, 0))
      let empty = [[Cell]](repeating: [], count: Self.height - 1 - lines.count)
      return lines + empty + [blanks + cells]
    }
  }

  /// Fills pages line by line.
  private struct Layout {
    private var pages: [[[Cell]]] = []
    private var page: [[Cell]] = []
    private var room: Int { BraillePages.height - 1 - page.count }

    mutating func add(_ text: BrailleText, isBeforeText: Bool) {
      let lines = text.lines(width: BraillePages.width)
      let hasSpace = text.style == .heading || text.style == .title
      // A heading takes the next page when it and two lines more do not fit.
      if hasSpace, isBeforeText, room < lines.count + 3 { end() }
      if hasSpace, !page.isEmpty { page.append([]) }
      for line in lines {
        if room == 0 { end() }
        page.append(line)
      }
      if text.style == .title, room > 0 { page.append([]) }
    }

    mutating func finish() -> [[[Cell]]] {
      end()
      return pages
    }

    private mutating func end() {
      if !page.isEmpty { pages.append(page) }
      page = []
    }
  }
}
