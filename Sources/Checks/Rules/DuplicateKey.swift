import Catalogs

/// A catalog has a message twice.
///
/// Only the first is used. Remove the other, or give each its context.
struct DuplicateKey: CatalogRule {
  static let id = "duplicate-key"
  static let category = Finding.Category.structure
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    let units = catalog.catalog.units
    // The catalog's own index knows the first unit of each key.
    return units.indices.compactMap { index in
      guard let earlier = catalog.catalog.index(of: units[index].key), earlier != index else { return nil }
      let line = units[earlier].position.line
      return CatalogIssue(unit: index, part: .source, "the message stands in line \(line) too; remove one")
    }
  }
}
