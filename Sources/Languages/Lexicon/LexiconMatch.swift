/// A word or phrase of a lexicon, found in a text.
public struct LexiconMatch: Sendable {
  /// Where, in UTF-16 units.
  public let range: Range<Int>
  /// What it means; several when one word has several meanings ("second").
  public let meanings: WordMeanings

  /// The number that it means, where it means one.
  public var number: NumberValue? { meanings.number }
  /// The rank.
  public var ordinal: Int? { meanings.ordinal }
  /// The power of ten.
  public var scale: Int? { meanings.scale }
  /// The month.
  public var month: Int? { meanings.month }
  /// The day of the week.
  public var weekday: Int? { meanings.weekday }
  /// The unit's CLDR identifier.
  public var unit: String? { meanings.unit }
  /// The meaning that must not be lost.
  public var concept: Concept? { meanings.concepts.first }
}
