import Catalogs
import ICU

/// Two items of a sorted list differ only in accents or capitals, or not at all.
///
/// Readers cannot tell which one they want. Merge them, or say what is different.
struct ListEqual: CatalogRule {
  static let id = "list-equal"
  static let category = Finding.Category.collation
  static let severity = Severity.warning

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard let collator = try? Collator(locale: catalog.target.locale, strength: .primary) else { return [] }
    return SortedLists(catalog.catalog).lists.flatMap { list -> [CatalogIssue] in
      var first: [[UInt8]: Int] = [:]
      return list.units.compactMap { index in
        let key = collator.sortKey(of: catalog.catalog.units[index].target)
        guard let earlier = first[key] else {
          first[key] = index
          return nil
        }
        let other = catalog.catalog.units[earlier].target
        return CatalogIssue(
          unit: index,
          "the list \(list.name) has \"\(other)\" too, which sorts as the same; merge them or tell them apart"
        )
      }
    }
  }
}
