/// Findings as JSON, one object a line, with the same fields in the same order in each.
public enum JSONLinesReport {
  /// The report, with a line feed after every line; empty without findings.
  public static func text(_ findings: [Finding]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  /// The object of one finding.
  public static func line(_ finding: Finding) -> String {
    JSONText.object([
      ("check", .string(finding.check)),
      ("category", .string(finding.category.rawValue)),
      ("severity", .string(finding.severity.rawValue)),
      ("locale", .string(finding.locale.identifier)),
      ("file", .string(finding.file)),
      ("line", .integer(finding.position.line)),
      ("column", .integer(finding.position.column)),
      ("unit", .optional(finding.unit)),
      ("message", .string(finding.message)),
      ("source", .optional(finding.source)),
      ("target", .optional(finding.target)),
    ]).line
  }
}
