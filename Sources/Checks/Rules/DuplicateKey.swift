import Catalogs

/// A catalog has a message twice.
///
/// Only the first is used. Remove the other, or give each its context.
struct DuplicateKey: CatalogRule {
  static let id = "duplicate-key"
  static let category = Finding.Category.structure
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    var first: [MessageKey: Int] = [:]
    return catalog.catalog.units.enumerated().compactMap { index, unit in
      guard let earlier = first[unit.key] else {
        first[unit.key] = index
        return nil
      }
      let line = catalog.catalog.units[earlier].position.line
      return CatalogIssue(unit: index, part: .source, "the message stands in line \(line) too; remove one")
    }
  }
}
