import Catalogs

/// A message has no translation.
///
/// A patient would read it in the source language. Translate it.
struct Untranslated: CatalogRule {
  static let id = "untranslated"
  static let category = Finding.Category.state
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    let units = catalog.catalog.units
    return units.indices.filter { units[$0].state == .untranslated && units[$0].isTranslatable }.map {
      CatalogIssue(unit: $0, "the message is not translated; translate it")
    }
  }
}
