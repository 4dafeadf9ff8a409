import Files
import ICU

/// XLIFF 1.2, 2.0 and 2.1 (OASIS).
enum XLIFF {
  /// The namespace of version 1.2.
  static let namespace12 = "urn:oasis:names:tc:xliff:document:1.2"
  /// The namespace of versions 2.0 and 2.1.
  static let namespace20 = "urn:oasis:names:tc:xliff:document:2.0"
  /// The flag of a unit whose text holds XML: codes that have no form of their own in the source format.
  static let inlineFlag = "xliff-inline"

  /// Reads a file of either version; its rules must be kept.
  static func read(_ bytes: [UInt8], file: String, locale: LocaleTag?) throws -> Catalog {
    let xml = try XMLFile(bytes: bytes, file: file)
    try check(xml)
    return isVersion2(xml) ? try XLIFF21Reader(xml).catalog(locale) : try XLIFF12Reader(xml).catalog(locale)
  }

  /// The units of a file of either version, with the elements that they were read from.
  static func units(in xml: XMLFile) throws -> XLIFFUnits {
    try check(xml)
    return isVersion2(xml) ? XLIFF21Reader(xml).units : XLIFF12Reader(xml).units
  }

  private static func check(_ xml: XMLFile) throws {
    guard xml.root.name == "xliff" else {
      throw xml.error(
        at: xml.root.range.lowerBound,
        "the outermost element is <\(xml.root.name)>",
        "give an XLIFF file"
      )
    }
    let problems = isVersion2(xml) ? XLIFF21Rules.problems(in: xml) : XLIFF12Rules.problems(in: xml)
    if !problems.isEmpty { throw InputErrors(problems) }
  }

  static func isVersion2(_ xml: XMLFile) -> Bool { xml.root["version"]?.hasPrefix("2") ?? false }

  /// The locale of an attribute, or the one given.
  static func locale(_ tag: String?, given: LocaleTag?, in xml: XMLFile) throws(InputError) -> LocaleTag {
    if let given { return given }
    if let tag, let locale = try? LocaleTag(tag) { return locale }
    throw xml.error(
      at: xml.root.range.lowerBound,
      tag.map { "unknown target language \"\($0)\"" } ?? "the file names no target language",
      "correct it, or give --locale"
    )
  }
}
