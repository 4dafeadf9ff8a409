import Catalogs

/// The translation has a placeholder that the source does not have.
///
/// Nobody gives it a value, so the message cannot be shown. Most often its name was translated or mistyped.
struct PlaceholderExtra: MessageRule {
  static let id = "placeholder-extra"
  static let category = Finding.Category.placeholders
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    let names = PlaceholderComparison(message).extra.map { name, range in
      Issue(
        part: .target(0),
        range: range,
        message: "the source has no {\(name)}; write the name as the source does, or remove it"
      )
    }
    let codes = message.pairs.flatMap { pair in
      PrintfComparison(pair, in: message).extra.map { code, range in
        pair.issue(range, "the source has no \(code); write it as the source does, or remove it")
      }
    }
    return names + codes
  }
}
