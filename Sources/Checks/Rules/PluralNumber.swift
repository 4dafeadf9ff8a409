import Catalogs
import ICU

/// A plural form has lost its number, or has one written out that is not the only one it is for.
///
/// In many languages `one` is also for 21 and 31, or for 0 and 1.5, so "1 week" written out would be wrong: write `#`.
/// A form that is only ever for one number may say it in words.
struct PluralNumber: MessageRule {
  static let id = "plural-number"
  static let category = Finding.Category.plurals
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    let sourceShows = message.sourcePlurals.contains {
      $0.variants.contains { $0.selector == "other" && $0.showsNumber }
    }
    guard sourceShows else { return [] }
    return message.targetPlurals.flatMap { plural in
      plural.variants.filter {
        !$0.showsNumber && !$0.selector.hasPrefix("=") && plural.facts.isForSeveral($0.selector)
      }.map { variant in
        Issue(
          part: .target(0),
          range: variant.range,
          message:
            "the form \"\(variant.selector)\" is for \(plural.facts.samples(of: variant.selector)) and does not say the number; write #"
        )
      }
    }
  }
}
