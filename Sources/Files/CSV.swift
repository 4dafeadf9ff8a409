/// Comma-separated values (RFC 4180).
public enum CSV {
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
}
