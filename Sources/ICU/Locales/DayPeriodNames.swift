import ICUShim

/// What a locale calls the parts of the day in times: "5 pm", "12 noon".
public struct DayPeriodNames: Hashable, Sendable {
  /// The halves of the day.
  public let am, pm: String
  /// The hours that have a name; the half of the day in a locale that has none for them.
  public let midnight, noon: String

  /// Reads the names that CLDR gives for a locale.
  public init(_ locale: LocaleTag) {
    let names = required { () throws(ICUFailure) in
      try strings("names of the day's periods") { icu_day_periods(locale.identifier, $0, $1, &$2) }
    }
    (am, pm, midnight, noon) = (names[0], names[1], names[2], names[3])
  }
}
