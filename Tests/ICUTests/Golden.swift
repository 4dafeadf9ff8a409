import Foundation
import ICU
import Testing

/// A table of facts in `Fixtures`, one line a row; `cldr` is the version of CLDR from which a row holds.
struct Golden: Sendable {
  /// One row, by the names in the table's first line.
  struct Row: Sendable, CustomTestStringConvertible {
    let fields: [String: String]

    subscript(name: String) -> String { fields[name] ?? "" }
    var cldr: Int { Int(self["cldr"]) ?? 0 }
    var testDescription: String { "\(self["locale"]) since CLDR \(cldr)" }

    func locale() throws -> LocaleTag { try LocaleTag(self["locale"]) }
  }

  let rows: [Row]

  init(_ name: String) throws {
    let file = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "tsv"))
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let names = try #require(lines.first)
    rows = lines.dropFirst().map { Row(fields: Dictionary(uniqueKeysWithValues: zip(names, $0))) }
  }

  /// The rows that hold for the linked ICU; those that do not, or perhaps do not, are named and left out.
  func rowsForLinkedICU() -> [Row] {
    rows.filter { row in
      let holds = self.holds(row)
      if !holds { print("skipped: \(row.testDescription); ICU \(ICUVersion.library) has CLDR \(ICUVersion.cldr)") }
      return holds
    }
  }

  /// A row that a newer one replaces was seen in its own version; when it changed in between is not known.
  private func holds(_ row: Row) -> Bool {
    let isReplaced = rows.contains { $0["locale"] == row["locale"] && $0.cldr > row.cldr }
    return row.cldr == Self.linkedCLDR || (row.cldr < Self.linkedCLDR && !isReplaced)
  }

  /// The version of CLDR in the linked ICU.
  static let linkedCLDR = Int(ICUVersion.cldr.prefix { $0 != "." }) ?? 0
}

extension Trait where Self == ConditionTrait {
  /// For what CLDR 42 (ICU 72) lacks and a later version may know, or writes differently.
  static var ofCLDR42: Self {
    .enabled(if: Golden.linkedCLDR == 42, "a fact of CLDR 42; the linked ICU has CLDR \(ICUVersion.cldr)")
  }
}

extension String {
  /// The text at UTF-16 offsets.
  subscript(utf16 range: Range<Int>) -> String {
    String(decoding: Array(utf16)[range], as: UTF16.self)
  }
}
