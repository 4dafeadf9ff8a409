/// A word or phrase of a lexicon, found in a text.
public struct LexiconMatch: Hashable, Sendable {
  /// Where, in UTF-16 units.
  public let range: Range<Int>
  /// What it means; several when one word has several meanings ("second").
  public let meanings: [Meaning]

  /// The number that it means, where it means one.
  public var number: NumberValue? { first { if case .number(let value) = $0 { value } else { nil } } }
  /// The rank.
  public var ordinal: Int? { first { if case .ordinal(let rank) = $0 { rank } else { nil } } }
  /// The power of ten.
  public var scale: Int? { first { if case .scale(let power) = $0 { power } else { nil } } }
  /// The month.
  public var month: Int? { first { if case .month(let month) = $0 { month } else { nil } } }
  /// The unit's CLDR identifier.
  public var unit: String? { first { if case .unit(let unit) = $0 { unit } else { nil } } }
  /// The meaning that must not be lost.
  public var concept: Concept? { first { if case .concept(let concept) = $0 { concept } else { nil } } }

  private func first<Found>(_ pick: (Meaning) -> Found?) -> Found? { meanings.lazy.compactMap(pick).first }
}
