import Catalogs

/// A plural has more or fewer forms than the header's `Plural-Forms` counts.
///
/// gettext's tools refuse such a file, and a program shows a wrong form or none. Give each form its text.
struct PluralFormCount: CatalogRule {
  static let id = "plural-form-count"
  static let category = Finding.Category.plurals
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    guard let forms = catalog.catalog.header[PluralForms.headerField].flatMap(PluralForms.init) else { return [] }
    let units = catalog.catalog.units
    let plurals = units.indices.filter { units[$0].sourcePlural != nil && units[$0].state == .translated }
    return plurals.filter { units[$0].targets.count != forms.count }.map {
      CatalogIssue(
        unit: $0,
        "the plural has \(units[$0].targets.count) forms, and the header counts \(forms.count); write one text for each"
      )
    }
  }
}
