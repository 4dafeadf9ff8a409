import Catalogs

/// A placeholder has another type than in the source.
///
/// `{weeks, plural, …}` needs a number and `{name, select, …}` a word; a plain `{weeks}` in place of a plural loses the
/// forms that the language needs.
struct PlaceholderType: MessageRule {
  static let id = "placeholder-type"
  static let category = Finding.Category.placeholders
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    PlaceholderComparison(message).changedType.map { name, source, target, range in
      Issue(
        part: .target(0),
        range: range,
        message: "{\(name)} is \(target) here and \(source) in the source; use the same type"
      )
    }
  }
}
