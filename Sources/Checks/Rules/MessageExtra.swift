import Catalogs

/// The catalog has a message that the leaflet does not have.
///
/// It is never shown. `leaflet update` moves it to the obsolete ones at the catalog's end.
struct MessageExtra: CatalogRule {
  static let id = "message-extra"
  static let category = Finding.Category.state
  static let severity = Severity.warning

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard let expected = catalog.expected else { return [] }
    let keys = Set(expected.map(\.key))
    let units = catalog.catalog.units
    return units.indices.filter { !keys.contains(units[$0].key) }.map {
      CatalogIssue(unit: $0, part: .source, "the leaflet does not have this message; run leaflet update")
    }
  }
}
