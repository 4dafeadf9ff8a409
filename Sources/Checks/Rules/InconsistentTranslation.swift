import Catalogs
import Languages

/// One source text is translated in several ways in a catalog.
///
/// A reader may think that two things are meant. Where the place asks for another wording, keep it.
struct InconsistentTranslation: CatalogRule {
  static let id = "inconsistent-translation"
  static let category = Finding.Category.terms
  static let severity = Severity.note

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    var first: [String: Int] = [:]
    let units = catalog.catalog.units
    first.reserveCapacity(units.count)
    return units.indices.compactMap { index in
      guard units[index].state == .translated else { return nil }
      guard let earlier = first[units[index].key.source] else {
        first[units[index].key.source] = index
        return nil
      }
      guard units[earlier].targets != units[index].targets else { return nil }
      let other = units[earlier]
      return CatalogIssue(
        unit: index,
        "line \(other.position.line) translates the same source as \"\(other.target)\"; make them alike"
      )
    }
  }
}
