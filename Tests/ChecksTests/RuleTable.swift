import Catalogs
import ICU
import Testing

@testable import Checks

/// The cases of a rule that looks at one message: translations that it speaks of, and translations that it leaves alone.
struct RuleTable: Sendable {
  /// The rule's id.
  let rule: String
  /// In each translation 1️⃣ stands before every place that a finding must point at.
  let firing: [Case]
  /// Right translations, and faults that are another rule's.
  let silent: [Case]
}

/// One row of a table, for a test to run.
struct RuleRow: CustomTestStringConvertible, Sendable {
  let rule: String
  let row: Case

  var testDescription: String { "\(rule) · \(row.testDescription)" }

  /// The translation without its marks, and their places as columns: UTF-16 units from 1.
  var marked: (target: String, columns: [Int]) {
    let mark = Array("1️⃣".utf16)
    var (units, columns) = ([UInt16](), [Int]())
    var rest = Array(row.target.utf16)[...]
    while let first = rest.first {
      if rest.starts(with: mark) {
        columns.append(units.count + 1)
        rest = rest.dropFirst(mark.count)
      } else {
        units.append(first)
        rest = rest.dropFirst()
      }
    }
    return (String(decoding: units, as: UTF16.self), columns)
  }

  /// Where the rule's findings point.
  func columns() async throws -> [Int] {
    try await findings(row.tag, row.source, marked.target, only: rule).map(\.position.column)
  }
}

extension RuleTable {
  /// Every table, theme by theme. A new theme adds its own here.
  static let all =
    sentenceTables + stateTables + markupTables + scriptTables + characterTables + nameTables + quotationTables
    + spaceTables + shapeTables + numberTables + unitTables + meaningTables + messageTables

  var scriptsOfFiring: Set<String> { Self.scripts(of: firing) }
  var scriptsOfSilent: Set<String> { Self.scripts(of: silent) }

  private static func scripts(of cases: [Case]) -> Set<String> {
    Set(cases.compactMap { try? LocaleTag($0.tag).script })
  }

  static let firingRows = all.flatMap { table in table.firing.map { RuleRow(rule: table.rule, row: $0) } }
  static let silentRows = all.flatMap { table in table.silent.map { RuleRow(rule: table.rule, row: $0) } }
}

@Suite struct `Rules on the text of a message` {
  @Test(arguments: RuleTable.firingRows)
  func `point at every fault`(row: RuleRow) async throws {
    #expect(!row.marked.columns.isEmpty, "mark the fault with 1️⃣")
    #expect(try await row.columns() == row.marked.columns)
  }

  @Test(arguments: RuleTable.silentRows)
  func `are silent on good work`(row: RuleRow) async throws {
    #expect(try await row.columns() == [])
  }

  /// The kinds of rules whose tables are here; those on numbers and meaning have their own.
  private static let categories: Set<Finding.Category> = [.punctuation, .script, .structure, .state, .spelling]

  /// Rules that concern fewer scripts can fire in no more.
  private static let scriptsOfRule = ["no-break-space": 1, "initial-capital": 4]

  @Test func `have firing and silent cases in five scripts each`() {
    let tables = Dictionary(RuleTable.all.map { ($0.rule, $0) }) { first, _ in first }
    for rule in Registry.messageRules.map({ type(of: $0) }) where Self.categories.contains(rule.category) {
      let table = tables[rule.id]
      #expect(table != nil, "\(rule.id) has no table of cases")
      let least = Self.scriptsOfRule[rule.id] ?? 5
      #expect(table?.scriptsOfFiring.count ?? 5 >= least, "\(rule.id): firing cases in \(least) scripts")
      #expect(table?.scriptsOfSilent.count ?? 5 >= 5, "\(rule.id): silent cases in five scripts")
    }
  }
}
