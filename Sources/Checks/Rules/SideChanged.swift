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
      let meanings = pair.meanings
      if meanings.turned([.left], into: [.right]) || meanings.turned([.right], into: [.left]) {
        return pair.issue(pair.target.content, "left and right are exchanged; correct the side")
      }
      guard let lost = [Concept.left, .right].first(where: meanings.lost) else { return nil }
      return pair.issue(
        pair.target.content,
        "the source says \(lost.rawValue), and the translation does not; check the side"
      )
    }
  }
}
