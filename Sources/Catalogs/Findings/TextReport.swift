/// Findings as compilers write them, so that editors jump to each: `path:line:column: severity: message [check-id]`.
public enum TextReport {
  /// The report, with a line feed after every line; empty without findings.
  public static func text(_ findings: [Finding]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  /// The line of one finding.
  public static func line(_ finding: Finding) -> String {
    let place = "\(finding.file):\(finding.position.line):\(finding.position.column)"
    return TerminalText.safeLine("\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.check)]")
  }
}
