import ICUShim

/// Numbers in digits, as a locale writes them.
public enum NumberFormatting {
  /// An ASCII decimal in the locale's digits and separators, with every fraction digit kept: "2.50" is "2,50" in French.
  public static func decimal(
    _ ascii: String,
    locale: LocaleTag,
    numberingSystem: String? = nil,
    grouping: Bool = true
  ) throws(ICUFailure) -> String {
    try format(ascii, locale.with(numberingSystem: numberingSystem), grouping: grouping, percent: false)
  }

  /// An ASCII decimal with the locale's percent sign; "5" is "5%", nothing is multiplied.
  public static func percent(
    _ ascii: String,
    locale: LocaleTag,
    numberingSystem: String? = nil
  ) throws(ICUFailure) -> String {
    try format(ascii, locale.with(numberingSystem: numberingSystem), grouping: true, percent: true)
  }

  /// An ASCII decimal by one of ICU's number skeletons, such as "compact-short".
  static func skeleton(_ ascii: String, _ skeleton: String, tag: String) throws(ICUFailure) -> String {
    let number = try PlainDecimal(ascii)
    return try string("the number skeleton \"\(skeleton)\"") { out, capacity, status in
      withUTF16(skeleton) { icu_number_skeleton(tag, number.text, $0, $1, out, capacity, &status) }
    }
  }

  private static func format(
    _ ascii: String,
    _ tag: String,
    grouping: Bool,
    percent: Bool
  ) throws(ICUFailure) -> String {
    let number = try PlainDecimal(ascii)
    return try string("numbers of \(tag)") {
      icu_number_format(tag, number.text, Int32(number.fractionDigits), grouping, percent, $0, $1, &$2)
    }
  }
}
