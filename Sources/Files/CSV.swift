/// Comma-separated values (RFC 4180).
public enum CSV {
  /// The rows of a text; quoted fields may hold commas, quotation marks and line breaks.
  ///
  /// `nil` when a quoted field is never closed.
  public static func parse(_ text: String) -> [[String]]? {
    var parser = Parser()
    for scalar in text.unicodeScalars { parser.take(scalar) }
    return parser.finish()
  }

  /// A row with CR LF at its end, fields quoted where they must be.
  public static func row(_ fields: [String]) -> String { row(fields, separator: ",") }

  /// A row with a separator of one's own, such as a tab.
  public static func row(_ fields: [String], separator: Unicode.Scalar) -> String {
    fields.map { quoted($0, separator) }.joined(separator: String(separator)) + "\r\n"
  }

  private static func quoted(_ field: String, _ separator: Unicode.Scalar) -> String {
    let mustQuote = field.unicodeScalars.contains { $0 == separator || $0 == "\"" || $0 == "\n" || $0 == "\r" }
    return mustQuote ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }

  private struct Parser {
    private enum State { case start, plain, quoted, closed }
    private var state = State.start
    private var rows: [[String]] = []
    private var row: [String] = []
    private var field = String.UnicodeScalarView()

    mutating func take(_ scalar: Unicode.Scalar) {
      switch (state, scalar) {
      case (.quoted, "\""): state = .closed
      case (.quoted, _): field.append(scalar)
      case (.closed, "\""):
        field.append(scalar)
        state = .quoted
      case (.start, "\""): state = .quoted
      case (_, ","): endField()
      case (_, "\r"): break
      case (_, "\n"): endRow()
      default:
        field.append(scalar)
        state = .plain
      }
    }

    mutating func finish() -> [[String]]? {
      if state == .quoted { return nil }
      if state != .start || !row.isEmpty { endRow() }
      return rows
    }

    private mutating func endField() {
      row.append(String(field))
      field = String.UnicodeScalarView()
      state = .start
    }

    private mutating func endRow() {
      endField()
      if row != [""] { rows.append(row) }
      row = []
    }
  }
}
