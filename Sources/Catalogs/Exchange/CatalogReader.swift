import Files
import ICU

/// Reads a catalog of any format.
public enum CatalogReader {
  /// Reads a file. `locale` is needed where the file names none or several; `sourceLocale` where it names none.
  public static func read(_ path: String, locale: LocaleTag? = nil, sourceLocale: LocaleTag? = nil) throws -> Catalog {
    try read(FileSystem.read(path), file: path, locale: locale, sourceLocale: sourceLocale)
  }

  /// Reads a file's bytes; `file` is its path as the user named it.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    locale: LocaleTag? = nil,
    sourceLocale: LocaleTag? = nil
  ) throws -> Catalog {
    var catalog: Catalog
    switch format(of: bytes, path: file) {
    case .po: catalog = try Catalog(po: PODocument(bytes: bytes, file: file), locale: locale)
    case .xliff12, .xliff21: catalog = try XLIFF.read(bytes, file: file, locale: locale)
    case .xcstrings: catalog = try XCStrings.read(bytes, file: file, locale: locale)
    case .csv: catalog = try CatalogCSV.read(bytes, file: file, locale: locale)
    case nil:
      throw InputError(
        file: file,
        problem: "this is no catalog that is known",
        remedy: "give a PO, XLIFF, .xcstrings or CSV file, with its usual ending"
      )
    }
    if catalog.sourceLocale == nil { catalog.sourceLocale = sourceLocale }
    return catalog
  }

  /// The format that a file's content tells, or else its name.
  public static func format(of bytes: [UInt8], path: String) -> CatalogFormat? {
    if let format = CatalogFormat(path: path), format != .xliff12 { return format }
    let start = String(decoding: bytes.prefix(4096).filter { $0 != 0 }, as: UTF8.self)
    if start.contains("<xliff") { return start.contains("xliff:document:2") ? .xliff21 : .xliff12 }
    if CatalogFormat(path: path) == .xliff12 { return .xliff12 }
    if start.contains("msgid") { return .po }
    return start.contains("\"sourceLanguage\"") ? .xcstrings : nil
  }
}
