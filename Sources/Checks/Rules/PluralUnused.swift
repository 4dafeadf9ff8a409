import Catalogs
import ICU

/// A plural form is never shown, because the language does not have it.
///
/// English has only `one` and `other`; a text under `few` is lost work, or belongs to another language.
struct PluralUnused: MessageRule {
  static let id = "plural-unused"
  static let category = Finding.Category.plurals
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.targetPlurals.flatMap { plural in
      plural.variants.filter { variant in
        PluralCategory(rawValue: variant.selector).map { !plural.facts.categories.contains($0) } ?? false
      }.map {
        Issue(
          part: .target(0),
          range: $0.range,
          message: "\(message.target.locale) has no plural form \"\($0.selector)\"; remove it"
        )
      }
    }
  }
}
