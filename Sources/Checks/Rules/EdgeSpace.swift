import Catalogs

/// The translation begins or ends with space where the source does not, or the other way round.
///
/// The space was typed by mistake, or is needed where texts are put together. Write it as the source does.
struct EdgeSpace: MessageRule {
  static let id = "edge-space"
  static let category = Finding.Category.punctuation
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      let (source, target) = (pair.source, pair.target)
      if target.content.isEmpty { return nil }
      let start = (source.content.lowerBound > 0) != (target.content.lowerBound > 0)
      let end = (source.content.upperBound < source.units.count) != (target.content.upperBound < target.units.count)
      guard start || end else { return nil }
      let range = start ? 0..<target.content.lowerBound : target.content.upperBound..<target.units.count
      return pair.issue(
        range,
        "the space at the \(start ? "start" : "end") differs from the source's; write it as there"
      )
    }
  }
}
