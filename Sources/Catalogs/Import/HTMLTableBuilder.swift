/// Builds the rows of a table; one that lays out a page gives its blocks as they are.
struct HTMLTableBuilder {
  /// Whether it is no table of data.
  var isLayout = false
  private var blocks: [(line: PageLine, row: Int, cell: Int)] = []
  private var row = -1
  private var cell = -1

  mutating func startRow() { (row, cell) = (row + 1, -1) }

  /// A cell over several rows or columns would move others out of their columns.
  mutating func startCell(isWide: Bool) {
    cell += 1
    if isWide { isLayout = true }
  }

  mutating func add(_ line: PageLine) {
    if line.kind != .paragraph || cell < 0 { isLayout = true }
    blocks.append((line, row, cell))
  }

  /// The rows, or the blocks where there are no columns to compare.
  var lines: [PageLine] {
    let width = (blocks.map(\.cell).max() ?? 0) + 1
    if isLayout || width < 2 { return blocks.map(\.line) }
    var rows: [PageLine] = []
    for index in 0...row {
      let inside = blocks.filter { $0.row == index }
      guard let first = inside.first else { continue }
      let cells = (0..<width).map { cell in
        Array(inside.filter { $0.cell == cell }.map(\.line.runs).joined(separator: [Run(" ")])).collapsingSpace
      }
      rows.append(PageLine(number: first.line.number, runs: [], kind: .row(cells)))
    }
    return rows
  }
}
