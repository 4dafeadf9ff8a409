import Files
import ICU

/// A catalog in a format, and what the format could not hold.
public struct WrittenCatalog: Sendable {
  /// The file's content.
  public let bytes: [UInt8]
  /// One line for each kind of loss, with the first unit that suffers it.
  public let losses: [String]
}

/// Writes a catalog in any format.
public enum CatalogWriter {
  /// The content of the file `path`. `existing` is what stands there: a string catalog keeps its other languages, an
  /// XLIFF file everything but what the catalog says of its units.
  public static func write(
    _ catalog: Catalog,
    as format: CatalogFormat,
    path: String,
    over existing: [UInt8]? = nil
  ) throws -> WrittenCatalog {
    let catalog = format == .xcstrings ? catalog : catalog.withUnfinishedFuzzy
    var losses = Losses.of(catalog, in: format)
    if format != .xcstrings || existing == nil { losses += catalog.omissions }
    if [.xliff12, .xliff21].contains(format) {
      if let existing, CatalogReader.format(of: existing, path: path) == format {
        let edited = try XLIFFEditor(XMLFile(bytes: existing, file: path), catalog: catalog).edited()
        return WrittenCatalog(bytes: edited.bytes, losses: losses + edited.losses)
      }
      if let loss = XLIFFCodes(format).loss(of: catalog.units + catalog.obsolete, in: catalog.file) {
        losses.append(loss)
      }
    }
    return WrittenCatalog(bytes: try bytes(catalog, as: format, path: path, over: existing), losses: losses)
  }

  private static func bytes(
    _ catalog: Catalog,
    as format: CatalogFormat,
    path: String,
    over existing: [UInt8]?
  ) throws -> [UInt8] {
    let source = catalog.sourceLocale ?? .english
    return switch format {
    case .po: try POLayout().bytes(of: catalog, title: path)
    case .csv:
      CatalogCSV.bytes(of: catalog, source: source, separator: path.lowercased().hasSuffix(".tsv") ? "\t" : ",")
    case .xcstrings: try XCStringsWriter(catalog, source: source).bytes(over: existing, file: path)
    case .xliff12: XLIFF12Writer(catalog, source: source).bytes()
    case .xliff21: XLIFF21Writer(catalog, source: source).bytes()
    }
  }
}

extension Catalog {
  /// The catalog with what has a text and yet is not translated as fuzzy: only a string catalog tells an ICU plural with
  /// an empty form from a whole one.
  fileprivate var withUnfinishedFuzzy: Catalog {
    let isUnfinished = { (unit: CatalogUnit) in unit.state == .untranslated && !unit.targets.contains("") }
    if !units.contains(where: isUnfinished) { return self }
    var units = units
    for index in units.indices where isUnfinished(units[index]) { units[index].state = .fuzzy }
    var catalog = Catalog(locale: locale, file: file, units: units, origin: origin)
    (catalog.obsolete, catalog.omissions) = (obsolete, omissions)
    (catalog.sourceLocale, catalog.header) = (sourceLocale, header)
    return catalog
  }
}

/// Names what a format cannot hold.
enum Losses {
  private typealias Test = (what: String, formats: Set<CatalogFormat>, isLost: @Sendable (CatalogUnit) -> Bool)

  static func of(_ catalog: Catalog, in format: CatalogFormat) -> [String] {
    var losses = tests.filter { $0.formats.contains(format) }.compactMap { test in
      line(test.what, catalog.units.filter(test.isLost) + catalog.obsolete.filter(test.isLost), of: catalog.file)
    }
    if !catalog.header.fields.isEmpty, format == .csv || format == .xcstrings { losses.append("the header's fields") }
    return losses
  }

  /// A line on a kind of loss; `nil` when no unit of the file suffers it.
  static func line(_ what: String, _ units: [CatalogUnit], of file: String) -> String? {
    units.first.map { first in
      "\(what) of \(units.count) units, \"\(first.name)\" at \(file):\(first.position.line) the first"
    }
  }

  /// The line on units that have neither a context nor a source, as a PO file's header; no catalog can hold them.
  static func nameless(_ units: some Sequence<CatalogUnit>, of file: String) -> String? {
    line("the missing source", units.filter(\.isNameless), of: file)
  }

  private static let tests: [Test] = [
    ("translators' comments", [.xcstrings], { !$0.comments.isEmpty }),
    ("references", [.xcstrings], { !$0.references.isEmpty }),
    ("the previous source", [.xcstrings], { $0.previousSource != nil || $0.previousContext != nil }),
    (
      "flags", [.xcstrings],
      { unit in unit.flags.contains { !$0.hasPrefix(XCStrings.extractionPrefix) && $0 != "fuzzy" } }
    ),
    (
      "characters that XML cannot hold", [.xliff12, .xliff21],
      { unit in !([unit.key.context, unit.key.source] + unit.targets + unit.notes).allSatisfy(XMLEscapes.canHold) }
    ),
    (
      "the exact state", [.po, .csv, .xcstrings],
      { unit in
        unit.formatState.map {
          !["translated", "new", "needs_review", "initial", "needs-review-translation"].contains($0)
        } ?? false
      }
    ),
    ("the form of inline codes", [.po, .csv, .xcstrings], { $0.flags.contains(XLIFF.inlineFlag) }),
  ]
}
