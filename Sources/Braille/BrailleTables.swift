import Files
import ICU
import Yams

/// Which braille table each language has: `Locales/braille.yaml`.
public struct BrailleTables: Sendable {
  /// The path of the file.
  public let file: String
  /// The marks that stand in for those that a table lacks, such as `"` for `“`.
  public let substitutes: [Unicode.Scalar: String]
  private let rows: [LocaleTag: BrailleTable]
  private let refusals: [LocaleTag: String]

  /// The table of a language; `nil` where it has none.
  public subscript(locale: LocaleTag) -> BrailleTable? { rows[locale] }

  /// Why a language has no table, where the file says so.
  public func refusal(of locale: LocaleTag) -> String? { refusals[locale] }

  /// Every language with a table.
  public var locales: [LocaleTag] { rows.keys.sorted() }

  /// Reads `substitutes:` and a row for each language: `pl: { table: pl.tbl }` or `so: { because: … }`.
  ///
  /// A table whose file lies beside the YAML is that file, any other is one of liblouis' own.
  public static func read(_ yaml: String, file: String) throws(InputErrors) -> BrailleTables {
    var reader = YAMLFields(file: file, fields: [])
    var rows: [LocaleTag: BrailleTable] = [:]
    var refusals: [LocaleTag: String] = [:]
    let mapping = try reader.openMapping(of: yaml)
    for (key, value) in mapping where key.string != "substitutes" {
      guard let locale = key.string.flatMap({ try? LocaleTag($0) }), let row = value.mapping else {
        reader.report(
          at: key,
          "\"\(key.string ?? "")\" is not a language tag with a row",
          "write pl: { table: pl.tbl }"
        )
        continue
      }
      if let reason = row["because"]?.string, row["table"] == nil {
        refusals[locale] = reason
      } else if let table = reader.table(locale, row) {
        rows[locale] = table
      }
    }
    let substitutes = reader.substitutes(of: mapping)
    try reader.finish()
    return BrailleTables(file: file, substitutes: substitutes, rows: rows, refusals: refusals)
  }
}

extension YAMLFields {
  fileprivate mutating func table(_ locale: LocaleTag, _ row: Node.Mapping) -> BrailleTable? {
    for (key, _) in row where !["table", "proof"].contains(key.string ?? "") {
      report(at: key, "unknown field \"\(key.string ?? "")\"", "use table and proof, or because alone")
    }
    let names = text("table", of: row).split(separator: ",").map { path(ofTable: $0.filter { $0 != " " }) }
    let proofs = BrailleTable.Proof.allCases.map(\.rawValue).joined(separator: " or ")
    guard let proof = BrailleTable.Proof(rawValue: row["proof"]?.string ?? "back-translation") else {
      report("proof", of: row, "unknown proof", "use \(proofs)")
      return nil
    }
    return names.isEmpty ? nil : BrailleTable(locale: locale, tables: names.joined(separator: ","), proof: proof)
  }

  private func path(ofTable name: String) -> String {
    let own = "\(FileSystem.directory(of: file))/\(name)"
    return FileSystem.exists(own) ? own : name
  }

  fileprivate mutating func substitutes(of mapping: Node.Mapping) -> [Unicode.Scalar: String] {
    var substitutes: [Unicode.Scalar: String] = [:]
    for (key, value) in mapping["substitutes"]?.mapping ?? [:] {
      guard let scalars = key.string?.unicodeScalars, scalars.count == 1, let scalar = scalars.first,
        let text = value.scalar?.string
      else {
        report(at: key, "a substitute is not one character with a text", "write \"“\": \"\\\"\"")
        continue
      }
      substitutes[scalar] = text
    }
    return substitutes
  }
}
