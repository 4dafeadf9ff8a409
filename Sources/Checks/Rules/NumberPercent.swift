import Catalogs

/// A number is a percentage on one side only.
///
/// "5%" and "5" are not the same. In "5–10%" the first number is one too. A language's word for percent counts as the
/// sign does, where its facts or CLDR have it.
struct NumberPercent: MessageRule {
  static let id = "number-percent"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.equal.compactMap { change in
        let isLost = change.source.isPercent && !change.target.isPercent && !change.target.isInPercentRange
        let isAdded = change.target.isPercent && !change.source.isPercent && !change.source.sharesPercent
        guard isLost || isAdded else { return nil }
        let target = pair.target.scanned[change.target.range]
        return pair.issue(
          change.target.range,
          isLost
            ? "\"\(target)\" is a percentage in the source; add the sign"
            : "\"\(target)\" is no percentage in the source; remove the sign"
        )
      }
    }
  }
}
