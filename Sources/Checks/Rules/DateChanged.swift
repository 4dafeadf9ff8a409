import Catalogs
import Languages

/// A date names another day than the source, though every number of the source is there.
///
/// "29 March" and "1 April" must not become "1 March" and "29 April", nor "3月11日" become "11月3日". The month must stand
/// as a name or, in East Asia, with its sign; dates in digits alone say different things in different countries.
struct DateChanged: MessageRule {
  static let id = "date-changed"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard pair.source.numbers.contains(where: { $0.form == .month }), Self.hasEveryNumber(pair) else { return nil }
      let days = MonthMention.all(in: pair.source).reduce(into: [NumberValue: Set<NumberValue>]()) { days, mention in
        days[mention.month, default: []].formUnion(mention.days)
      }
      guard let changed = MonthMention.all(in: pair.target).first(where: { Self.contradicts($0, days) }) else {
        return nil
      }
      return pair.issue(
        changed.range,
        "the month here and its day are no date of the source; check which belong together"
      )
    }
  }

  /// Whether none of the days beside a month stands beside it in the source, or the source has no such month.
  private static func contradicts(_ mention: MonthMention, _ source: [NumberValue: Set<NumberValue>]) -> Bool {
    guard let days = source[mention.month] else { return mention.hasSign && !mention.days.isEmpty }
    return !days.isEmpty && !mention.days.isEmpty && mention.days.isDisjoint(with: days)
  }

  /// A number that is missing or new is the matter of other rules.
  private static func hasEveryNumber(_ pair: TextPair) -> Bool {
    let numbers = pair.numbers
    return numbers.missing.isEmpty && numbers.extra.isEmpty && numbers.missingMonths.isEmpty
      && numbers.tenfold.isEmpty && numbers.decimalMoved.isEmpty
  }
}
