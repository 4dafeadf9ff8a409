/// A place in a text file.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in UTF-16 units, from 1, as SARIF's `utf16CodeUnits` counts it.
  public let column: Int

  /// Makes a position from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Positions stand in reading order.
  public static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
