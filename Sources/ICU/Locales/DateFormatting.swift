import ICUShim

/// Dates as a locale writes them.
public enum DateFormatting {
  /// How much of a date is written.
  public enum Style: Hashable, Sendable {
    /// Such as "14 July 2025".
    case long
    /// Such as "14 Jul 2025".
    case medium
    /// The fields of a CLDR skeleton: "yMMMM" gives "July 2025".
    case skeleton(String)
  }

  /// A calendar, by its key in a BCP 47 tag.
  public enum CalendarSystem: String, Sendable, CaseIterable {
    case gregorian = "gregory"
    case persian, buddhist, hebrew, ethiopic, indian, japanese
    case islamicUmmAlQura = "islamic-umalqura"
  }

  /// Writes a date given by its Gregorian year, month and day.
  ///
  /// The calendar is the Gregorian one also where the locale prefers another (`fa`, `th`), unless it is asked for.
  public static func date(
    year: Int,
    month: Int,
    day: Int,
    locale: LocaleTag,
    style: Style,
    numberingSystem: String? = nil,
    calendar: CalendarSystem = .gregorian
  ) throws(ICUFailure) -> String {
    guard exists(year: year, month: month, day: day) else {
      throw .noSuchDate(year: year, month: month, day: day)
    }
    let tag = try locale.with(numberingSystem: numberingSystem, calendar: calendar)
    let (code, skeleton) = style.arguments
    return try string("the date \(year)-\(month)-\(day) in \(tag)") {
      icu_date_format(
        tag,
        Int32(clamping: year),
        Int32(clamping: month),
        Int32(clamping: day),
        code,
        skeleton,
        $0,
        $1,
        &$2
      )
    }
  }

  private static func exists(year: Int, month: Int, day: Int) -> Bool {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }
}

extension DateFormatting.Style {
  fileprivate var arguments: (Int32, String) {
    switch self {
    case .long: (Int32(ICUDateLong), "")
    case .medium: (Int32(ICUDateMedium), "")
    case .skeleton(let skeleton): (Int32(ICUDateSkeleton), skeleton)
    }
  }
}
