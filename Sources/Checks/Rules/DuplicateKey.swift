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
    // Who repeats which source is known.
    let (sources, places) = (catalog.facts.repetitions.sources, catalog.facts.repetitions.places)
    let firsts = FirstEqual.places(units.count) {
      units[$0].key.context.hashValue ^ sources[places[$0]].hashValue
    } areEqual: {
      sources[places[$0]] == sources[places[$1]] && units[$0].key.context == units[$1].key.context
    }
    return units.indices.filter { firsts[$0] != $0 }.map {
      let line = units[firsts[$0]].position.line
      return CatalogIssue(unit: $0, part: .source, "the message stands in line \(line) too; remove one")
    }
  }
}
