import Files
import Foundation
import Testing

@testable import Checks

/// The manuals that the program prints are the doc comments of the rules. They are gathered in
/// `Registry/RuleManuals.generated.swift`, because a program cannot read its own comments.
@Suite struct `The rules' manuals` {
  private static let folder = packageRoot + "/Sources/Checks/Rules"
  private static let generated = packageRoot + "/Sources/Checks/Registry/RuleManuals.generated.swift"

  @Test func `are the doc comments of the rules`() throws {
    let text = try Self.generate()
    if ProcessInfo.processInfo.environment["RECORD_MANUALS"] != nil {
      try FileSystem.write(Array(text.utf8), to: Self.generated)
      Issue.record("the manuals were written again; run the tests without RECORD_MANUALS")
    }
    let current = try FileSystem.readText(Self.generated)
    #expect(current == text, "run the tests once with RECORD_MANUALS=1 to write the manuals again")
  }

  @Test func `exist for every rule, under an id of its own`() {
    #expect(Set(Checker.rules.map(\.id)).count == Checker.rules.count)
    for rule in Checker.rules {
      #expect(!rule.manual.isEmpty, "\(rule.id) has no manual")
      #expect(rule.summary.hasSuffix("."), "\(rule.id): the first paragraph of the manual is one sentence")
      #expect(rule.summary.count < 200, "\(rule.id): the first sentence is long")
    }
  }

  private static func generate() throws -> String {
    var entries: [String] = []
    for name in try FileSystem.list(folder) {
      let source = try FileSystem.readText("\(folder)/\(name)")
      guard let (id, manual) = manual(in: source) else { continue }
      let lines = manual.map { $0.isEmpty ? "" : "    \($0.replacing("\\", with: "\\\\"))" }
      entries.append("  \"\(id)\": \"\"\"\n\(lines.joined(separator: "\n"))\n    \"\"\",")
    }
    return """
      // Written by RuleManualTests from the doc comments of the rules. Do not edit.
      // swift-format-ignore-file

      /// The manual of each rule by its id.
      let ruleManuals: [String: String] = [
      \(entries.joined(separator: "\n"))
      ]

      """
  }

  /// The id and the doc comment of the type that conforms to a kind of rule.
  private static func manual(in source: String) -> (id: String, manual: [String])? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.firstIndex(where: { $0.hasPrefix("struct ") && $0.contains("Rule {") }),
      let idLine = lines[place...].first(where: { $0.contains("static let id = ") })
    else { return nil }
    let comment = lines[..<place].reversed().prefix { $0.hasPrefix("///") }.reversed()
    let id = idLine.split(separator: "\"")[1]
    return (String(id), comment.map { String($0.dropFirst($0 == "///" ? 3 : 4)) })
  }
}
