import Catalogs

/// The source denies something, and no word of the translation does.
///
/// "Do not drive" must not become "drive". The words that deny are in the language's facts. Where the translation says
/// the opposite in another way ("avoid", "stay away"), the word may be missing in the facts: add it there.
struct NegationLost: MessageRule {
  static let id = "negation-lost"
  static let category = Finding.Category.meaning
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard pair.meanings.source.contains(.negation) else { return nil }
      return pair.issue(ofMeaning: { meanings in
        guard meanings.hasLostNegation else { return nil }
        let word = pair.source.matches.first { $0.concept == .negation }.map { pair.source.scanned[$0.range] } ?? ""
        return "the source says \"\(word)\", and nothing here denies; check the meaning"
      })
    }
  }
}
