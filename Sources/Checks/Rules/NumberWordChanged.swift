import Catalogs

/// A number that is written in words stands at the same unit as another number in the translation.
///
/// "Take two tablets" must not become "take four tablets". Number words by themselves prove little, since "one" is an
/// article in many languages; at a unit that both texts name they count.
struct NumberWordChanged: MessageRule {
  static let id = "number-word-changed"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.changedWords.map { change in
        let (source, target) = (pair.source.scanned[change.source.range], pair.target.scanned[change.target.range])
        return pair.issue(
          change.target.range,
          "the source says \"\(source)\" and this \"\(target)\"; correct the number"
        )
      }
    }
  }
}
