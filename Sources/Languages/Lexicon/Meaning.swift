/// What a word or a phrase of a language means to the checks.
public enum Meaning: Hashable, Sendable {
  /// A number: "two", "half".
  case number(NumberValue)
  /// A rank: "first".
  case ordinal(Int)
  /// A power of ten that multiplies the number before it: "million", "लाख", "万".
  case scale(Int)
  /// A month, 1 to 12.
  case month(Int)
  /// A day of the week, 1 for Sunday to 7.
  case weekday(Int)
  /// A unit by its CLDR identifier: "milligram", "percent".
  case unit(String)
  /// A phrase whose numbers do not count anything: "24/7".
  case idiom
  /// A meaning that must not be lost.
  case concept(Concept)
}
