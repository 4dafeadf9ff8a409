import Catalogs
import Languages

/// Left has become right, or a side of the body is missing.
///
/// The words for the sides are in the language's facts.
struct SideChanged: MessageRule {
  static let id = "side-changed"
  static let category = Finding.Category.meaning
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      if pair.meanings.source.isDisjoint(with: [.left, .right]) { return nil }
      return pair.issue(ofMeaning: { meanings in
        if meanings.exchanged([.left], [.right]) { return "left and right are exchanged; correct the side" }
        return [Concept.left, .right].first(where: meanings.lost).map {
          "the source says \($0.rawValue), and the translation does not; check the side"
        }
      })
    }
  }
}
