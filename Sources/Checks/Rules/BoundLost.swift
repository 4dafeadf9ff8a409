import Catalogs
import Languages

/// The source gives a bound, such as "at least" or "up to", and the translation none.
///
/// Many languages say bounds in other ways, so this is a note.
struct BoundLost: MessageRule {
  static let id = "bound-lost"
  static let category = Finding.Category.meaning
  static let severity = Severity.note
  private static let bounds: ConceptSet = [.atLeast, .atMost, .upTo, .moreThan, .lessThan]

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard pair.meanings.target.isDisjoint(with: Self.bounds),
        let lost = Concept.allCases.first(where: { Self.bounds.contains($0) && pair.meanings.lost($0) })
      else { return nil }
      return pair.issue(
        pair.target.content,
        "the source has a bound (\(lost.rawValue)), and the translation seems to have none; check it"
      )
    }
  }
}
