import Catalogs
import Languages

/// Nobody has written down the words of a meaning in the translation's language, so that meaning is not checked.
///
/// Add them to `Locales/<tag>/language.yaml`; the page on language facts says how. An empty list says that the language
/// has no such words.
struct FactsMissing: CatalogRule {
  static let id = "facts-missing"
  static let category = Finding.Category.meaning
  static let severity = Severity.note

  func issues(in catalog: CheckedCatalog) -> [CatalogIssue] {
    let facts = catalog.target.facts
    guard facts.file != nil else {
      return [
        CatalogIssue(
          unit: nil,
          isWholeFile: true,
          "there are no facts of \(facts.locale); negation, sides, bounds and many words for numbers are not checked"
        )
      ]
    }
    let missing = Concept.allCases.filter { facts.words[$0] == nil }.map(\.rawValue)
    if missing.isEmpty { return [] }
    return [
      CatalogIssue(
        unit: nil,
        isWholeFile: true,
        "the facts of \(facts.locale) have no words for \(missing.joined(separator: ", ")); these are not checked"
      )
    ]
  }
}
