import Catalogs
import ICU

/// A plural form has a name that no language has.
///
/// The names are `zero`, `one`, `two`, `few`, `many`, `other`, and `=5` for one number. They are not translated.
struct PluralUnknown: MessageRule {
  static let id = "plural-unknown"
  static let category = Finding.Category.plurals
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.targetPlurals.flatMap { plural in
      plural.variants.filter { PluralCategory(rawValue: $0.selector) == nil && !$0.selector.hasPrefix("=") }.map {
        Issue(
          part: .target(0),
          range: $0.range,
          message:
            "no language has a plural form \"\($0.selector)\"; use one of \(plural.facts.categories.map(\.rawValue).joined(separator: ", "))"
        )
      }
    }
  }
}
