import Catalogs

/// A placeholder of the source is missing from the translation.
///
/// The clinic's value, such as its phone number in `{clinicPhone}`, would not be shown. Write the placeholder as the
/// source writes it; its name is not translated. In a message with plurals each form must have it, unless the source
/// leaves it out there too.
struct PlaceholderMissing: MessageRule {
  static let id = "placeholder-missing"
  static let category = Finding.Category.placeholders
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    let names = PlaceholderComparison(message).missing.map { "{\($0)}" }
    let codes = message.pairs.flatMap { pair in PrintfComparison(pair, in: message).missing.map { (pair, $0) } }
    return names.map { Issue(part: .target(0), range: 0..<0, message: "the placeholder \($0) is missing; write it") }
      + codes.map { pair, code in pair.issue(0..<0, "the placeholder \(code) is missing; write it") }
  }
}
