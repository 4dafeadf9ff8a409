import Catalogs

/// A message of the leaflet is missing from the catalog.
///
/// The leaflet has changed since the catalog was made. `leaflet update` adds the message; then translate it.
struct MessageMissing: CatalogRule {
  static let id = "message-missing"
  static let category = Finding.Category.state
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard let expected = catalog.expected else { return [] }
    let last = catalog.catalog.units.indices.last
    return expected.filter { $0.isTranslatable && catalog.catalog.index(of: $0.key) == nil }.map { message in
      CatalogIssue(absent: message, after: last, "\"\(message.source)\" is not in the catalog; run leaflet update")
    }
  }
}
