import Processors

/// Findings as JSON, one object a line, with the same fields in the same order in each.
public enum JSONLinesReport {
  /// The report in UTF-8, with a line feed after every line; empty without findings.
  public static func bytes(_ findings: [Finding]) -> [UInt8] {
    let starts = Array(stride(from: 0, to: findings.count, by: Shares.usual))
    let parts = Shares.map(starts.count, batch: 1) { part -> [UInt8] in
      var bytes: [UInt8] = []
      for finding in findings[starts[part]...].prefix(Shares.usual) {
        object(finding).write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
      }
      return bytes
    }
    return parts.flatMap(\.self)
  }

  /// The object of one finding.
  public static func line(_ finding: Finding) -> String { object(finding).line }

  private static func object(_ finding: Finding) -> JSONText {
    .object([
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
    ])
  }
}
