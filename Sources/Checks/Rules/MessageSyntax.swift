import Catalogs

/// A message with arguments is not well-formed ICU MessageFormat.
///
/// The message cannot be shown: a brace is open, a plural lacks its form "other", or an apostrophe quotes a brace. Write
/// braces as in the source, and two apostrophes ('') where one stands before a brace.
struct MessageSyntax: MessageRule {
  static let id = "message-syntax"
  static let category = Finding.Category.messages
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.isPattern else { return [] }
    var issues: [Issue] = []
    if case .failure(let error) = message.sourcePattern {
      issues.append(
        Issue(part: .source, range: error.offset..<error.offset, message: "in the source, \(error.explanation)")
      )
    }
    if case .failure(let error) = message.targetPattern {
      issues.append(Issue(part: .target(0), range: error.offset..<error.offset, message: error.explanation))
    }
    return issues
  }
}
