import Catalogs
import ICU

/// A plural form that the language needs is missing.
///
/// Polish says "1 tydzień, 2 tygodnie, 5 tygodni": a plural needs `one`, `few`, `many` and `other`. Which forms a language
/// has is in CLDR's plural rules. In gettext's own plurals the number of forms must be that of the file's header.
struct PluralMissing: MessageRule {
  static let id = "plural-missing"
  static let category = Finding.Category.plurals
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.targetPlurals.flatMap { plural -> [Issue] in
      let present = Set(plural.variants.map(\.selector))
      return plural.facts.needed.filter { !present.contains($0.rawValue) }.map { category in
        Issue(
          part: .target(0),
          range: plural.range,
          message:
            "{\(plural.name)} has no form \"\(category)\" for \(plural.facts.samples(of: category.rawValue)); add it"
        )
      }
    }
  }
}
