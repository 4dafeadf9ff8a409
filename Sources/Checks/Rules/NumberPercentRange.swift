import Catalogs

/// A range of percentages has lost its first percent sign.
///
/// "5–10%" is a good translation of "5%–10%". The rule speaks only where the catalog keeps both signs elsewhere, because
/// there a missing one is most likely a slip.
struct NumberPercentRange: MessageRule {
  static let id = "number-percent-range"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    guard let model = message.catalog.neighbours, model.keptPercents >= 4, model.keptPercents > model.mergedPercents * 2
    else { return [] }
    return message.pairs.flatMap { pair in
      pair.numbers.equal.filter(\.mergesPercents).map {
        pair.issue($0.target.range, "the first percent sign of this range is missing; add it")
      }
    }
  }
}
