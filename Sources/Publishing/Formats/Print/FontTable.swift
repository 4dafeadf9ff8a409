import Files
import ICU
import Yams

/// The fonts that each script is printed with: `Locales/fonts.yaml`.
public struct FontTable: Sendable {
  /// One script's font.
  struct Font: Hashable, Sendable {
    let family: String
    /// The Debian package that brings it.
    let package: String
    /// Below a folder of fonts.
    let files: [String]
    /// OpenType features that are switched off.
    let without: [String]
    /// Whether it has no bold letters, so that a line around them makes them bold.
    let isBoldDrawn: Bool
  }

  /// What a document is set in.
  struct Choice: Hashable, Sendable {
    /// Families in the order in which Typst looks for a letter.
    var families: [String] = []
    /// The paths of their files.
    var files: [String] = []
    /// OpenType features that are switched off.
    var without: [String] = []
    /// Whether bold letters are drawn with a line around them.
    var isBoldDrawn = false
  }

  /// The path of the file.
  public let file: String
  private let fonts: [String: Font]

  /// Where fonts lie on Debian; the machine's own come first.
  private static let folders = ["/usr/local/share/fonts", "/usr/share/fonts"]

  /// Reads a row for each script: `Beng: { family: …, package: …, files: […] }`.
  public static func read(_ yaml: String, file: String) throws(InputErrors) -> FontTable {
    var reader = YAMLFields(file: file, fields: [])
    var fonts: [String: Font] = [:]
    for (key, value) in try reader.openMapping(of: yaml) {
      guard let script = key.string, let row = value.mapping else {
        reader.report(at: key, "the script has no row", "write Latn: { family: …, package: …, files: […] }")
        continue
      }
      fonts[script] = Font(
        family: reader.text("family", of: row),
        package: reader.text("package", of: row),
        files: reader.texts("files", of: row).map(\.text),
        without: reader.texts("without", of: row).map(\.text),
        isBoldDrawn: row["bold"]?.string == "drawn"
      )
    }
    try reader.finish()
    return FontTable(file: file, fonts: fonts)
  }

  /// The fonts for texts in the locales, the first locale's first.
  ///
  /// The Latin font stands behind all others: names and phone numbers are written in it everywhere.
  func fonts(for locales: [LocaleTag]) throws(PrintError) -> Choice {
    var chosen: [Font] = []
    for script in locales.map(\.script) + ["Latn"] {
      guard let font = fonts[script] else { throw .noFont(script: script, table: file) }
      if !chosen.contains(font) { chosen.append(font) }
    }
    var choice = Choice()
    choice.isBoldDrawn = chosen[0].isBoldDrawn
    for font in chosen {
      choice.families.append(font.family)
      choice.without += font.without
      for name in font.files { choice.files.append(try Self.path(of: name, font)) }
    }
    return choice
  }

  /// Why texts in a locale cannot be printed; `nil` when they can.
  package func problem(with locale: LocaleTag) -> PrintError? {
    do {
      _ = try fonts(for: [locale])
      return nil
    } catch {
      return error
    }
  }

  private static func path(of name: String, _ font: Font) throws(PrintError) -> String {
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileSystem.exists) else {
      throw .fontMissing(name: name, package: font.package)
    }
    return path
  }
}
