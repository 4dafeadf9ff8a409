import Catalogs
import ICU

/// A plural form of the language is missing, though hardly a number in a leaflet needs it.
///
/// French has a form `many` for whole millions, which no patient counts. Adding it does no harm.
struct PluralAdvised: MessageRule {
  static let id = "plural-advised"
  static let category = Finding.Category.plurals
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.targetPlurals.flatMap { plural -> [Issue] in
      let present = Set(plural.variants.map(\.selector))
      return plural.facts.advised.filter { !present.contains($0.rawValue) }.map { category in
        Issue(
          part: .target(0),
          range: plural.range,
          message: "{\(plural.name)} has no form \"\(category)\"; consider adding it"
        )
      }
    }
  }
}
