import Catalogs

/// A comment that tells a rule to be silent gives no reason, so it has no effect.
///
/// Write `# leaflet:ignore number-missing: ` and then why the finding is wrong, so that the next reader need not ask.
struct IgnoreReason: Rule {
  static let id = "ignore-reason"
  static let category = Finding.Category.state
  static let severity = Severity.warning

  static func message(_ comment: IgnoreComment) -> String {
    "the comment that ignores \(comment.check) has no reason; write one after a colon"
  }
}
