import Catalogs

/// A comment tells a rule to be silent that has nothing to say here.
///
/// The fault was corrected, or the rule's name is mistyped. Remove the comment, so that it hides nothing later.
struct IgnoreUnused: Rule {
  static let id = "ignore-unused"
  static let category = Finding.Category.state
  static let severity = Severity.note

  static func message(_ comment: IgnoreComment) -> String {
    let isKnown = Checker.rules.contains { $0.id == comment.check }
    return isKnown
      ? "the comment ignores \(comment.check), which finds nothing here; remove the comment"
      : "there is no rule \"\(comment.check)\" to ignore; correct its name, or remove the comment"
  }
}
