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

  /// The rows that hold for the linked ICU: for each locale the last one that is not newer.
  ///
  /// A newer row, or one that a newer replaced, is named and left out.
  func rowsForLinkedICU() -> [Row] {
    let linked = Self.linkedCLDR
    var latest: [String: Row] = [:]
    for row in rows where row.cldr <= linked {
      if row.cldr > latest[row["locale"]]?.cldr ?? 0 { latest[row["locale"]] = row }
    }
    let held = rows.filter { latest[$0["locale"]]?.cldr == $0.cldr }
    for row in rows where row.cldr > linked {
      print("skipped: \(row.testDescription); ICU \(ICUVersion.library) has CLDR \(ICUVersion.cldr)")
    }
    return held
  }

  static let linkedCLDR = Int(ICUVersion.cldr.prefix { $0 != "." }) ?? 0
}

extension String {
  /// The text at UTF-16 offsets.
  subscript(utf16 range: Range<Int>) -> String {
    String(decoding: Array(utf16)[range], as: UTF16.self)
  }
}
