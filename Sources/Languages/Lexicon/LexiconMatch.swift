/// A word or phrase of a lexicon, found in a text.
public struct LexiconMatch: Hashable, Sendable {
  /// Where, in UTF-16 units.
  public let range: Range<Int>
  /// What it means; several when one word has several meanings ("second").
  public let meanings: [Meaning]

  /// The number that it means, where it means one.
  public var number: NumberValue? {
    for case .number(let value) in meanings { return value }
    return nil
  }

  /// The rank.
  public var ordinal: Int? {
    for case .ordinal(let rank) in meanings { return rank }
    return nil
  }

  /// The power of ten.
  public var scale: Int? {
    for case .scale(let power) in meanings { return power }
    return nil
  }

  /// The month.
  public var month: Int? {
    for case .month(let month) in meanings { return month }
    return nil
  }

  /// The day of the week.
  public var weekday: Int? {
    for case .weekday(let day) in meanings { return day }
    return nil
  }

  /// The unit's CLDR identifier.
  public var unit: String? {
    for case .unit(let unit) in meanings { return unit }
    return nil
  }

  /// The meaning that must not be lost.
  public var concept: Concept? {
    for case .concept(let concept) in meanings { return concept }
    return nil
  }
}
