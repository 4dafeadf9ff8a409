import Catalogs

/// What a project says of the rules: `checks.yaml`.
public struct CheckConfiguration: Hashable, Sendable {
  /// The severities that the project gives to rules, by their ids.
  public var severities: [String: Severity] = [:]
  /// The ids of rules that do not run.
  public var disabled: Set<String> = []

  /// Every rule with the severity that it brings.
  public init() {}

  /// What a rule's findings weigh; `nil` when it does not run.
  func severity(of rule: any Rule.Type) -> Severity? {
    disabled.contains(rule.id) ? nil : severities[rule.id] ?? rule.severity
  }
}
