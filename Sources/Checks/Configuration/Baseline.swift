import Catalogs
import Files

/// Findings that a project knows of and does not want to hear again: one line for each, its fields parted by tabs.
///
/// A finding is known by its rule, locale, file, message and words, not by its line, so that an edit elsewhere in the
/// file does not bring it back. One more of the same kind in the same message is new.
public struct Baseline: Sendable {
  private var counts: [String: Int] = [:]

  /// Takes findings as known.
  public init(_ findings: [Finding]) {
    for finding in findings { counts[Self.line(finding), default: 0] += 1 }
  }

  /// Reads a baseline file. Lines that begin with # are comments.
  public init(_ text: String, file: String) throws(InputErrors) {
    var errors: [InputError] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.split(separator: "\t", omittingEmptySubsequences: false).count == 5 {
        counts[String(line), default: 0] += 1
      } else {
        errors.append(
          InputError(
            file: file,
            position: TextPosition(line: index + 1, column: 1),
            problem: "the line has not five fields with tabs between",
            remedy: "write the file again with leaflet check --write-baseline"
          )
        )
      }
    }
    if !errors.isEmpty { throw InputErrors(errors) }
  }

  /// The file's text, its lines in byte order.
  public var text: String {
    let lines = counts.flatMap { Array(repeating: $0.key, count: $0.value) }
    return
      (["# Findings that leaflet check does not report again: rule, locale, file, unit, message."]
      + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(separator: "\n") + "\n"
  }

  /// The findings that are not known.
  public func hiding(_ findings: [Finding]) -> [Finding] {
    var left = counts
    return findings.filter { finding in
      let line = Self.line(finding)
      guard let count = left[line], count > 0 else { return true }
      left[line] = count - 1
      return false
    }
  }

  private static func line(_ finding: Finding) -> String {
    [finding.check, finding.locale.identifier, finding.file, finding.unit ?? "", finding.message].map(escape).joined(
      separator: "\t"
    )
  }

  private static func escape(_ field: String) -> String {
    var escaped = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
