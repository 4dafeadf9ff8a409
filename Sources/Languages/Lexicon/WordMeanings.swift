/// What a word means, with what is asked about every match found once; all matches of the word share it.
public final class WordMeanings: Sendable {
  /// The number that it means, where it means one.
  public let number: NumberValue?
  /// The rank.
  public let ordinal: Int?
  /// The power of ten.
  public let scale: Int?
  /// The month.
  public let month: Int?
  /// The day of the week.
  public let weekday: Int?
  /// The unit's CLDR identifier.
  public let unit: String?
  /// The meanings that must not be lost.
  public let concepts: [Concept]
  /// Whether its numbers count nothing.
  public let isIdiom: Bool

  /// Where a word has several meanings of a kind, the first counts.
  init(_ meanings: [Meaning]) {
    func first<Answer>(_ answer: (Meaning) -> Answer?) -> Answer? { meanings.lazy.compactMap(answer).first }
    number = first { if case .number(let value) = $0 { value } else { nil } }
    ordinal = first { if case .ordinal(let rank) = $0 { rank } else { nil } }
    scale = first { if case .scale(let power) = $0 { power } else { nil } }
    month = first { if case .month(let month) = $0 { month } else { nil } }
    weekday = first { if case .weekday(let day) = $0 { day } else { nil } }
    unit = first { if case .unit(let unit) = $0 { unit } else { nil } }
    concepts = meanings.compactMap { if case .concept(let concept) = $0 { concept } else { nil } }
    isIdiom = meanings.contains(.idiom)
  }
}
