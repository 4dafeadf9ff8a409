import Catalogs
import ICU

/// The items of a sorted list do not stand in the order of the translation's language.
///
/// A list whose messages have the note `sorted: NAME` is one that readers look things up in, so it follows the order of
/// their own alphabet (CLDR's collation). Move the items in the translation's list.
struct ListOrder: CatalogRule {
  static let id = "list-order"
  static let category = Finding.Category.collation
  static let severity = Severity.warning

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard let collator = try? Collator(locale: catalog.target.locale, numeric: true) else { return [] }
    return SortedLists(catalog.catalog).lists.flatMap { list in
      zip(list.units, list.units.dropFirst()).compactMap { earlier, later in
        let (first, second) = (catalog.catalog.units[earlier].target, catalog.catalog.units[later].target)
        guard collator.compare(first, second) > 0 else { return nil }
        return CatalogIssue(unit: later, "\"\(second)\" belongs before \"\(first)\" in the list \(list.name); move it")
      }
    }
  }
}
