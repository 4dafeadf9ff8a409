import Catalogs
import EspeakNG
import Files
import ICU
import Languages
import Narration

/// The project's own leaflets, as the pipeline reads them.
struct BundledContent {
  let root: String

  init() {
    root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  var languages: LanguageLibrary { LanguageLibrary(folders: ["\(root)/Locales"]) }

  func voices() throws -> VoiceTable {
    try VoiceTable.read(FileSystem.readText("\(root)/Audio/voices.yaml"), file: "Audio/voices.yaml")
  }

  func narrator() throws -> Narrator {
    Narrator(
      engine: try EspeakEngine(),
      voices: try voices(),
      languages: languages,
      lexiconFolder: "\(root)/Audio/Lexicons"
    )
  }

  func locales() throws -> [LocaleTag] {
    try FileSystem.list("\(root)/Locales").compactMap { try? LocaleTag($0) }
  }

  func leafletIDs() throws -> [String] {
    try FileSystem.list("\(root)/Locales/en-GB").filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
  }

  /// `nil` where the language has no catalog of the leaflet.
  func edition(_ id: String, _ locale: LocaleTag) throws -> Edition? {
    let source = try LocaleTag("en-GB")
    let file = "\(root)/Locales/en-GB/\(id).md"
    let leaflet = try LeafletReader.read(FileSystem.readText(file), file: "Locales/en-GB/\(id).md", locale: source)
    let digits = try languages.facts(of: locale).digits
    let clinicFile = "\(root)/Locales/en-GB/example-clinic.yaml"
    if locale != source, !FileSystem.exists("\(root)/Locales/\(locale)/\(id).po") { return nil }
    return try Edition(
      leaflet: leaflet,
      catalog: locale == source ? nil : try catalog(id, locale),
      locale: locale,
      interface: Interface(
        source: try InterfaceSource.read(
          FileSystem.readText("\(root)/Locales/en-GB/interface.yaml"),
          file: "interface.yaml",
          locale: source
        ),
        catalog: locale == source ? nil : try catalog("interface", locale),
        locale: locale,
        digits: digits
      ),
      clinic: try Clinic.read(FileSystem.readText(clinicFile), file: clinicFile),
      digits: digits
    )
  }

  private func catalog(_ name: String, _ locale: LocaleTag) throws -> Catalog {
    let file = "Locales/\(locale)/\(name).po"
    return try Catalog(po: PODocument(bytes: FileSystem.read("\(root)/\(file)"), file: file), locale: locale)
  }
}
