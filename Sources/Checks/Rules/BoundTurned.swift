import Catalogs

/// A lower bound has become an upper one, "before" has become "after", or the other way round.
///
/// "At least 2 weeks" must not become "at most 2 weeks". The words are in the language's facts.
struct BoundTurned: MessageRule {
  static let id = "bound-turned"
  static let category = Finding.Category.meaning
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      let meanings = pair.meanings
      if meanings.turned([.atLeast], into: [.atMost]) || meanings.turned([.atMost], into: [.atLeast]) {
        return pair.issue(pair.target.content, "\"at least\" and \"at most\" are exchanged; correct the bound")
      }
      if meanings.turned([.before], into: [.after]) || meanings.turned([.after], into: [.before]) {
        return pair.issue(pair.target.content, "\"before\" and \"after\" are exchanged; correct the time")
      }
      return nil
    }
  }
}
