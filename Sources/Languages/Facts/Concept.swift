/// A meaning that a translation must not lose or turn round, whatever words carry it.
public enum Concept: String, CaseIterable, Sendable {
  /// "not", "never", "without".
  case negation
  case left, right
  /// "at least", "no less than".
  case atLeast = "at-least"
  /// "at most", "no more than".
  case atMost = "at-most"
  case upTo = "up-to"
  case moreThan = "more-than"
  case lessThan = "less-than"
  case before, after
  case once, twice
  /// "every" of "every 6 hours".
  case every
  /// "daily", "a day", "each day".
  case daily
  /// "as needed", "if you need it".
  case asNeeded = "as-needed"
}
