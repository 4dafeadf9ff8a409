import Catalogs

/// The header's `Plural-Forms` is not the language's.
///
/// A program shows the form that the header's expression chooses. Where the header takes 2 and 5 for one form, and Polish
/// does not, a patient reads wrong Polish whatever the translator wrote. The finding has CLDR's header to copy. The numbers
/// from 1 to 1,000 are held against CLDR; what a language says of none and of whole millions is no matter here.
struct PluralHeader: CatalogRule {
  static let id = "plural-header"
  static let category = Finding.Category.plurals
  static let severity = Severity.warning

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    let header = catalog.catalog.header
    guard !header.fields.isEmpty, let own = try? PluralForms.forms(of: catalog.catalog.locale).forms else { return [] }
    let written = header[PluralForms.headerField]
    guard written != nil || catalog.catalog.units.contains(where: { $0.sourcePlural != nil }) else { return [] }
    return Self.fault(written, own, catalog.target).map { fault in
      [CatalogIssue(headerField: PluralForms.headerField, "\(fault); write Plural-Forms: \(own.header)")]
    } ?? []
  }

  private static func fault(_ written: String?, _ own: PluralForms, _ target: LanguageContext) -> String? {
    guard let written else { return "the file has plurals, and its header says nothing of their forms" }
    guard let forms = PluralForms(written) else { return "\"\(written)\" is no rule for plurals" }
    return switch forms.firstDifference(from: own) {
    case .noForm(let number)?: "the header has no form for \(number)"
    case .joined(let one, let other)?: "the header gives \(one) and \(other) one form, and \(target.locale) has two"
    case .parted(let one, let other)?: "the header parts \(one) and \(other), which have one form in \(target.locale)"
    case nil: nil
    }
  }
}
