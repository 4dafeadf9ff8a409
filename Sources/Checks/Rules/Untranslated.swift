import Catalogs

/// A message has no translation.
///
/// A patient would read it in the source language. Translate it.
struct Untranslated: CatalogRule {
  static let id = "untranslated"
  static let category = Finding.Category.state
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    catalog.catalog.units.enumerated().filter { $0.element.state == .untranslated }.map { index, _ in
      CatalogIssue(unit: index, "the message is not translated; translate it")
    }
  }
}
