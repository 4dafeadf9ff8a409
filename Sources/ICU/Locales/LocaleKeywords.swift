import ICUShim

extension LocaleTag {
  /// The tag with a numbering system and a calendar asked for; an unknown numbering system throws.
  func with(
    numberingSystem: String? = nil,
    calendar: DateFormatting.CalendarSystem? = nil
  ) throws(ICUFailure) -> String {
    if numberingSystem == nil && calendar == nil { return identifier }
    return try string("the numbering system \"\(numberingSystem ?? "")\"") {
      icu_locale_with_keywords(identifier, numberingSystem, calendar?.rawValue, $0, $1, &$2)
    }
  }
}
