import Catalogs

/// A translation is not current: the source changed since, or a tool guessed it.
///
/// It is not published. Compare the source with the one that was translated, correct the translation, and remove the mark
/// `fuzzy`.
struct Fuzzy: CatalogRule {
  static let id = "fuzzy"
  static let category = Finding.Category.state
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    let units = catalog.catalog.units
    return units.indices.filter { units[$0].state == .fuzzy }.map { index in
      let change =
        units[index].previousSource.map { "the source was \"\($0)\" when this was translated" }
        ?? "the translation is not confirmed"
      return CatalogIssue(unit: index, "\(change); check it and remove the mark fuzzy")
    }
  }
}
