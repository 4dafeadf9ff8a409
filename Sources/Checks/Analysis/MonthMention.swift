import Languages

/// A month that a text names, by its name or by the sign of an East Asian date, and the days beside it.
struct MonthMention {
  /// The month's number as it is written; in a date that went wrong it may be 31.
  let month: NumberValue
  /// What may be its day. Numbers on both sides may: "22 March 8 a.m.", and so do all of "3, 4 and 5 March".
  let days: Set<NumberValue>
  /// Whether a sign says that the number is a month.
  let hasSign: Bool
  /// Where the month stands, in UTF-16 units.
  let range: Range<Int>

  /// So many units stand between the numbers of one date or list of days: ", and " and less.
  private static let reach = 6

  /// The months of a text, in order.
  static func all(in text: AnalyzedText) -> [MonthMention] {
    let tokens = text.numbers
    return tokens.indices.compactMap { index in
      let role = DateSign.role(after: tokens[index].range.upperBound, in: text.units)
      let hasSign = role == .month && tokens[index].form == .digits
      guard hasSign || tokens[index].form == .month else { return nil }
      return MonthMention(
        month: tokens[index].value,
        days: Set(days(beside: index, tokens, text.units)),
        hasSign: hasSign,
        range: tokens[index].range
      )
    }
  }

  /// The numbers that follow each other closely on both sides of the month, as far as the next month.
  private static func days(beside index: Int, _ tokens: [NumberToken], _ units: [UInt16]) -> [NumberValue] {
    func isClose(_ first: Int, _ second: Int) -> Bool {
      tokens[second].range.lowerBound - tokens[first].range.upperBound <= reach
    }
    func isDay(_ index: Int) -> Bool {
      let role = DateSign.role(after: tokens[index].range.upperBound, in: units)
      return tokens[index].form == .digits && (role == nil || role == .day)
    }
    let after = tokens.indices[(index + 1)...].prefix { isDay($0) && isClose($0 - 1, $0) }
    let before = tokens.indices[..<index].reversed().prefix { isDay($0) && isClose($0, $0 + 1) }
    return (Array(after) + before).map { tokens[$0].value }
  }
}
