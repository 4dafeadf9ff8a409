import Catalogs

/// What `leaflet check --list` and `--explain` tell of a rule.
public struct RuleInfo: Hashable, Sendable {
  /// What findings name it by.
  public let id: String
  /// What kind of fault it finds.
  public let category: Finding.Category
  /// How much a finding weighs unless the project says otherwise.
  public let severity: Severity
  /// Its manual: what it finds, why that matters, and what to do.
  public let manual: String

  /// The first sentence of the manual.
  public var summary: String {
    let paragraph = manual.split(separator: "\n\n", maxSplits: 1).first.map(String.init) ?? manual
    return paragraph.split(separator: "\n").joined(separator: " ")
  }

  init(_ rule: any Rule.Type) {
    id = rule.id
    category = rule.category
    severity = rule.severity
    manual = ruleManuals[rule.id] ?? ""
  }
}
