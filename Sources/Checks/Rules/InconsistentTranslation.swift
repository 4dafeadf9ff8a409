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
    return catalog.catalog.units.enumerated().compactMap { index, unit in
      guard unit.state == .translated else { return nil }
      guard let earlier = first[unit.key.source] else {
        first[unit.key.source] = index
        return nil
      }
      let other = catalog.catalog.units[earlier]
      guard other.targets != unit.targets else { return nil }
      return CatalogIssue(
        unit: index,
        "line \(other.position.line) translates the same source as \"\(other.target)\"; make them alike"
      )
    }
  }
}
