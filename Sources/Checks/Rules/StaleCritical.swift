import Catalogs
import Languages

/// The source has changed in a number, a unit or a negation since it was translated.
///
/// The translation that is still there says what the source no longer says. Translate it again before anything else.
struct StaleCritical: CatalogRule {
  static let id = "stale-critical"
  static let category = Finding.Category.state
  static let severity = Severity.error

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    catalog.catalog.units.enumerated().compactMap { index, unit in
      guard unit.state == .fuzzy, let previous = unit.previousSource else { return nil }
      let old = AnalyzedText(TextView(previous), catalog.source)
      let new = AnalyzedText(TextView(unit.key.source), catalog.source)
      guard Self.signature(old) != Self.signature(new) else { return nil }
      return CatalogIssue(
        unit: index,
        "a number, a unit or a \"not\" of the source has changed since this was translated; translate it again"
      )
    }
  }

  private struct Signature: Hashable {
    let numbers: [[NumberValue]]
    let units: [String?]
    let negations: Int
  }

  private static func signature(_ text: AnalyzedText) -> Signature {
    Signature(
      numbers: text.numbers.map { $0.readings[0] },
      units: text.numbers.map(\.unit),
      negations: text.matches.count { $0.concept == .negation }
    )
  }
}
