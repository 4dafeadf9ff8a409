import Catalogs

/// One source text is translated in several ways in a catalog.
///
/// A reader may think that two things are meant. Where the place asks for another wording, keep it.
struct InconsistentTranslation: CatalogRule {
  static let id = "inconsistent-translation"
  static let category = Finding.Category.terms
  static let severity = Severity.note

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    let (units, repetitions) = (catalog.catalog.units, catalog.facts.repetitions)
    /// The first translated unit of each source, at the place of the source's first group.
    var firsts = [Int?](repeating: nil, count: repetitions.groups.count)
    return zip(repetitions.groups, repetitions.sources).flatMap { group, source -> [CatalogIssue] in
      if units[group.first].state != .translated { return [] }
      guard let first = firsts[source] else {
        firsts[source] = group.first
        return []
      }
      if units[first].targets == units[group.first].targets { return [] }
      let message =
        "line \(units[first].position.line) translates the same source as \"\(units[first].target)\"; make them alike"
      return group.units.map { CatalogIssue(unit: $0, message) }
    }
  }
}
