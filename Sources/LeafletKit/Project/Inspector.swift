import Braille
import Catalogs
import Checks
import Files
import ICU
import Readability
import Spelling

/// Brings together what the checks, the measures of reading and the proof of braille say of the project's catalogs.
public struct Inspector: Sendable {
  private let project: Project
  private let checker: Checker
  private let braille: Deferred<BrailleTranslator>

  /// Makes an inspector of a project. What it finds is the same on every machine, unless it has the machine's spelling
  /// dictionaries, as ``InstalledDictionaries`` finds them.
  public init(
    project: Project,
    dictionaries: @escaping DictionaryFinder = noDictionary(for:)
  ) throws {
    let tables = try project.brailleTables()
    let braille = Deferred { try BrailleTranslator(tables: tables) }
    try self.init(project: project, braille: braille, dictionaries: dictionaries)
  }

  /// Makes an inspector that shares its braille with others.
  init(
    project: Project,
    braille: Deferred<BrailleTranslator>,
    dictionaries: @escaping DictionaryFinder = noDictionary(for:)
  ) throws {
    self.project = project
    self.braille = braille
    let languages = project.languages
    checker = Checker(configuration: try .read(project: project.root), dictionaries: dictionaries) {
      try languages.facts(of: $0)
    }
  }

  /// The findings on a leaflet in a locale: on its catalog, and on the labels that its formats show. The values in its
  /// texts are those of `clinic`, or of the example when none is given.
  public func findings(_ leaflet: Leaflet, _ locale: LocaleTag, clinic: Clinic? = nil) throws -> [Finding] {
    try leafletFindings(leaflet, locale, clinic) + labelFindings(locale)
  }

  /// The findings on every catalog of a locale, each once.
  public func findings(_ leaflets: [Leaflet], _ locale: LocaleTag) throws -> [Finding] {
    try leaflets.flatMap { try leafletFindings($0, locale, nil) } + labelFindings(locale) + glossaryFindings(locale)
  }

  private func leafletFindings(_ leaflet: Leaflet, _ locale: LocaleTag, _ clinic: Clinic?) throws -> [Finding] {
    let catalog = try project.catalog(leaflet.id, locale)
    let checks = try catalog.map {
      try checker.check(
        $0,
        of: leaflet.messages,
        terms: project.terms(locale),
        sourceLocale: project.sourceLocale
      )
    }
    let edition = try project.edition(leaflet, locale, clinic: clinic ?? project.clinic(nil))
    return try (checks ?? []) + readabilityFindings(edition, catalog)
      + BrailleFindings(braille.value).findings(of: edition)
  }

  private func readabilityFindings(_ edition: Edition, _ catalog: Catalog?) throws -> [Finding] {
    let sourceText = catalog == nil ? try FileSystem.readText(edition.leaflet.file) : nil
    return ReadabilityChecks(locale: edition.locale, facts: try project.languages.facts(of: edition.locale))
      .findings(of: edition, catalog: catalog, sourceText: sourceText)
  }

  private func labelFindings(_ locale: LocaleTag) throws -> [Finding] {
    guard let catalog = try project.catalog("interface", locale) else { return [] }
    return try checker.check(catalog, of: project.interfaceSource().messages, sourceLocale: project.sourceLocale)
  }

  private func glossaryFindings(_ locale: LocaleTag) throws -> [Finding] {
    guard project.hasCatalog("glossary", locale), let catalog = try project.catalog("glossary", locale) else {
      return []
    }
    return try checker.check(catalog, sourceLocale: project.sourceLocale)
  }
}

extension CheckConfiguration {
  /// Reads the `checks.yaml` of the project in a folder; every rule as it is where there is none.
  public static func read(project root: String) throws -> CheckConfiguration {
    let file = root.isEmpty ? "checks.yaml" : "\(root)/checks.yaml"
    guard FileSystem.exists(file) else { return CheckConfiguration() }
    return try read(FileSystem.readText(file), file: file)
  }
}
