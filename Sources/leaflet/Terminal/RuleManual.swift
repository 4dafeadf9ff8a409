import Catalogs
import Checks
import LeafletKit

/// What `leaflet check` tells of its rules.
enum RuleManual {
  /// One line for each rule: its id, category, severity and what it finds.
  static var list: String {
    let width = Checker.rules.map(\.id.count).max() ?? 0
    return Checker.rules.map { rule in
      let id = rule.id + String(repeating: " ", count: width - rule.id.count)
      return "\(id)  \(rule.severity.rawValue), \(rule.category.rawValue): \(rule.summary)\n"
    }.joined()
  }

  /// The manual of one rule.
  static func text(of id: String) throws -> String {
    guard let rule = Checker.rules.first(where: { $0.id == id }) else {
      throw UsageError("there is no rule \"\(id)\"; leaflet check --list shows the rules")
    }
    return "\(rule.id) (\(rule.severity.rawValue), \(rule.category.rawValue))\n\n\(rule.manual)\n"
  }

  /// The rules as a SARIF report describes them.
  static var reported: [SARIFReport.Rule] {
    Checker.rules.map { .init(id: $0.id, summary: $0.summary, manual: $0.manual, severity: $0.severity) }
  }
}
