import Catalogs
import Languages

/// An upper bound has become a lower one, "before" has become "after", or the other way round.
///
/// "At least 2 weeks" must not become "at most 2 weeks", nor "do not take more than 8" become "take more than 8". The words
/// are in the language's facts. Where either text denies something besides, "not … more than" may stand against "at most",
/// and the rule is silent.
struct BoundTurned: MessageRule {
  static let id = "bound-turned"
  static let category = Finding.Category.meaning
  static let severity = Severity.error
  private static let upper: ConceptSet = [.atMost, .upTo, .lessThan]
  private static let lower: ConceptSet = [.atLeast, .moreThan]

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard pair.meanings.mayExchange(Self.upper, Self.lower) || pair.meanings.mayExchange([.before], [.after]) else {
        return nil
      }
      return pair.issue(ofMeaning: { meanings in
        if !meanings.hasNegation, meanings.exchanged(Self.upper, Self.lower) {
          return "an upper and a lower bound are exchanged; correct the bound"
        }
        return meanings.exchanged([.before], [.after])
          ? "\"before\" and \"after\" are exchanged; correct the time" : nil
      })
    }
  }
}
