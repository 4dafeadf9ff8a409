import Catalogs

/// A bracket of the translation has no partner.
///
/// The rule is silent where the source lacks as many, and for the brackets of "a)" and "1)".
struct Brackets: MessageRule {
  static let id = "brackets"
  static let category = Finding.Category.punctuation
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      let unmatched = BracketBalance(pair.target).unmatched
      if unmatched.isEmpty || unmatched.count <= BracketBalance(pair.source).unmatched.count { return [Issue]() }
      return unmatched.map { place in
        pair.issue(
          place..<place + 1,
          "\"\(pair.target.scanned[place..<place + 1])\" has no partner; add it or remove this one"
        )
      }
    }
  }
}
