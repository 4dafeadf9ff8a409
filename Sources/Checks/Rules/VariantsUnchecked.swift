import Catalogs

/// A message has so many variants, or such long ones, that not all of them were checked.
///
/// No author writes 256 variants in one message. Split the message, so that every text that a reader may see is checked.
struct VariantsUnchecked: MessageRule {
  static let id = "variants-unchecked"
  static let category = Finding.Category.messages
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.isPattern else { return [] }
    let parts: [(UnitPart, PatternViews?)] = [(.source, message.sourceViews), (.target(0), message.targetViews)]
    return parts.compactMap { part, views in
      guard let views, views.left > 0 else { return nil }
      let count = views.left + views.variants.count
      return Issue(
        part: part,
        range: 0..<0,
        message: "only \(views.variants.count) of the message's \(count) variants were checked; split the message"
      )
    }
  }
}
