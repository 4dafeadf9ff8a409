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
    return catalog.catalog.units.enumerated().compactMap { index, unit in
      guard unit.sourcePlural != nil, unit.state == .translated, unit.targets.count != forms.count else { return nil }
      return CatalogIssue(
        unit: index,
        "the plural has \(unit.targets.count) forms, and the header counts \(forms.count); write one text for each"
      )
    }
  }
}
