import ICUShim

/// The names of the Gregorian months and of the weekdays in a locale.
public struct CalendarNames: Hashable, Sendable {
  /// Twelve months and seven weekdays, Sunday first.
  public struct Names: Hashable, Sendable {
    /// January first.
    public let months: [String]
    /// Sunday first.
    public let weekdays: [String]
  }

  /// In full, as they stand in a date: "14 lipca".
  public let wide: Names
  /// Shortened, as they stand in a date.
  public let abbreviated: Names
  /// In full, alone: "lipiec".
  public let standaloneWide: Names
  /// Shortened, alone.
  public let standaloneAbbreviated: Names

  /// Reads the names that CLDR gives for a locale.
  public init(_ locale: LocaleTag) {
    func names(standalone: Bool, wide: Bool) -> Names {
      func list(weekdays: Bool) -> [String] {
        required { () throws(ICUFailure) in
          try strings("names of the calendar") {
            icu_calendar_names(locale.identifier, weekdays, standalone, wide, $0, $1, &$2)
          }
        }
      }
      return Names(months: list(weekdays: false), weekdays: list(weekdays: true))
    }
    wide = names(standalone: false, wide: true)
    abbreviated = names(standalone: false, wide: false)
    standaloneWide = names(standalone: true, wide: true)
    standaloneAbbreviated = names(standalone: true, wide: false)
  }
}
