import Catalogs

/// The translations of many messages in a row belong to other messages.
///
/// The numbers in them fit the sources of messages nearby. A line was most likely lost or doubled when the texts were
/// copied. Find the first message of the stretch and move the translations back; the other rules that compare source and
/// translation say nothing in the stretch.
struct Misaligned: CatalogRule {
  static let id = "misaligned"
  static let category = Finding.Category.structure
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    catalog.facts.misalignment.stretches.map { stretch in
      let last = catalog.catalog.units[stretch.upperBound - 1].position.line
      return CatalogIssue(
        unit: stretch.lowerBound,
        isWholeFile: true,
        "the translations from here to line \(last) belong to other messages; find where they slip and move them back"
      )
    }
  }
}
