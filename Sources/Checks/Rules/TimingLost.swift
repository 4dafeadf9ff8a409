import Catalogs
import Languages

/// The source says how often or when something is taken, and the translation does not seem to.
///
/// "Twice", "every", "daily" and "as needed" can be said in many ways, so this is a note.
struct TimingLost: MessageRule {
  static let id = "timing-lost"
  static let category = Finding.Category.meaning
  static let severity = Severity.note
  private static let timings: ConceptSet = [.twice, .every, .daily, .asNeeded]

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard pair.meanings.target.isDisjoint(with: Self.timings),
        let lost = Concept.allCases.first(where: { Self.timings.contains($0) && pair.meanings.lost($0) })
      else { return nil }
      return pair.issue(
        pair.target.content,
        "the source says how often (\(lost.rawValue)), and the translation seems not to; check it"
      )
    }
  }
}
