import Catalogs
import Checks
import Files
import ICU
import Readability

/// Brings together what the checks say of the project's catalogs.
public struct Inspector: Sendable {
  private let project: Project
  private let checker: Checker

  /// Makes an inspector of a project.
  public init(project: Project) throws {
    self.project = project
    let languages = project.languages
    checker = Checker(configuration: try .read(project: project.root)) { try languages.facts(of: $0) }
  }

  /// The findings on a leaflet in a locale: on its catalog, and on the labels that its formats show.
  public func findings(_ leaflet: Leaflet, _ locale: LocaleTag) throws -> [Finding] {
    try leafletFindings(leaflet, locale) + labelFindings(locale)
  }

  /// The findings on every catalog of a locale, each once.
  public func findings(_ leaflets: [Leaflet], _ locale: LocaleTag) throws -> [Finding] {
    try leaflets.flatMap { try leafletFindings($0, locale) } + labelFindings(locale) + glossaryFindings(locale)
  }

  private func leafletFindings(_ leaflet: Leaflet, _ locale: LocaleTag) throws -> [Finding] {
    let catalog = try project.catalog(leaflet.id, locale)
    let checks = try catalog.map {
      try checker.check($0, of: leaflet.messages, sourceLocale: project.sourceLocale)
    }
    return (checks ?? []) + (try readabilityFindings(leaflet, locale, catalog))
  }

  /// Reading needs the texts with values in them; the example's do.
  private func readabilityFindings(
    _ leaflet: Leaflet,
    _ locale: LocaleTag,
    _ catalog: Catalog?
  ) throws -> [Finding] {
    let edition = try project.edition(leaflet, locale, clinic: project.clinic(nil))
    let sourceText = catalog == nil ? try FileSystem.readText(leaflet.file) : nil
    return ReadabilityChecks(locale: locale, facts: try project.languages.facts(of: locale))
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
