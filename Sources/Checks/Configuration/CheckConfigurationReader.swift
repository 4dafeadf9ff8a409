import Catalogs
import Files
import Yams

extension CheckConfiguration {
  /// Reads a project's `checks.yaml`: `severities` (a rule's id and error, warning or note) and `disabled` (a list of
  /// rules' ids). A rule that does not exist is an error.
  public static func read(_ yaml: String, file: String) throws(InputErrors) -> CheckConfiguration {
    var reader = YAMLFields(file: file, fields: ["severities", "disabled"])
    let mapping = try reader.mapping(of: yaml)
    var configuration = CheckConfiguration()
    for (key, value) in mapping["severities"]?.mapping ?? [:] {
      let id = reader.ruleID(key)
      if let severity = value.scalar.flatMap({ Severity(rawValue: $0.string) }) {
        configuration.severities[id] = severity
      } else {
        reader.report(at: value, "\"\(value.scalar?.string ?? "")\" is no severity", "write error, warning or note")
      }
    }
    for node in mapping["disabled"]?.sequence ?? [] { configuration.disabled.insert(reader.ruleID(node)) }
    try reader.finish()
    return configuration
  }
}

extension YAMLFields {
  fileprivate mutating func ruleID(_ node: Node) -> String {
    let id = node.scalar?.string ?? ""
    if !Checker.rules.contains(where: { $0.id == id }) {
      report(at: node, "there is no rule \"\(id)\"", "leaflet check --list shows the rules")
    }
    return id
  }
}
