/// Findings as SARIF 2.1.0 (OASIS, 2020), which code hosts show beside the lines. Columns count UTF-16 units.
public enum SARIFReport {
  /// A rule as the report describes it.
  public struct Rule: Hashable, Sendable {
    /// What findings name it by.
    public let id: String
    /// Its manual's first sentence.
    public let summary: String
    /// Its manual.
    public let manual: String
    /// How much its findings weigh.
    public let severity: Severity

    /// Makes a description.
    public init(id: String, summary: String, manual: String, severity: Severity) {
      self.id = id
      self.summary = summary
      self.manual = manual
      self.severity = severity
    }
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The report, with a line feed at its end. Rules that no finding names may be among `rules`.
  public static func text(_ findings: [Finding], rules: [Rule], version: String) -> String {
    let known = Set(rules.map(\.id))
    let others = Set(findings.map(\.check)).subtracting(known).sorted()
    let places = Dictionary(uniqueKeysWithValues: (rules.map(\.id) + others).enumerated().map { ($1, $0) })
    let driver = JSONText.object([
      ("name", .string("leaflet")), ("version", .string(version)),
      ("rules", .array(rules.map(describe) + others.map { .object([("id", .string($0))]) })),
    ])
    let run = JSONText.object([
      ("tool", .object([("driver", driver)])), ("columnKind", .string("utf16CodeUnits")),
      ("results", .array(findings.map { result($0, ruleIndex: places[$0.check] ?? 0) })),
    ])
    let report = JSONText.object([("$schema", .string(schema)), ("version", .string("2.1.0")), ("runs", .array([run]))])
    return report.line + "\n"
  }

  private static func describe(_ rule: Rule) -> JSONText {
    .object([
      ("id", .string(rule.id)), ("shortDescription", text(rule.summary)), ("fullDescription", text(rule.manual)),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  private static func text(_ text: String) -> JSONText { .object([("text", .string(text))]) }

  private static func result(_ finding: Finding, ruleIndex: Int) -> JSONText {
    let region = JSONText.object([
      ("startLine", .integer(finding.position.line)), ("startColumn", .integer(finding.position.column)),
    ])
    let physical = JSONText.object([
      ("artifactLocation", .object([("uri", .string(uri(finding.file)))])), ("region", region),
    ])
    let logical = finding.unit.map { [("logicalLocations", JSONText.array([.object([("name", .string($0))])]))] } ?? []
    return .object([
      ("ruleId", .string(finding.check)), ("ruleIndex", .integer(ruleIndex)),
      ("level", .string(finding.severity.rawValue)),
      ("message", text(finding.message)), ("locations", .array([.object([("physicalLocation", physical)] + logical)])),
      (
        "properties",
        .object([("locale", .string(finding.locale.identifier)), ("category", .string(finding.category.rawValue))])
      ),
    ])
  }

  /// The path as a URI reference (RFC 3986): every byte that may not stand there is percent-encoded.
  private static func uri(_ path: String) -> String {
    let prefix = path.hasPrefix("/") ? "file://" : ""
    return prefix
      + path.utf8.map { byte -> String in
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        if isPlain || "-._~/".utf8.contains(byte) { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }.joined()
  }
}
