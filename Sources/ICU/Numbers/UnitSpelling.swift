import ICUShim

/// The names of units, as CLDR gives them.
public enum UnitSpelling {
  /// How fully a unit is named.
  public enum Width: Int32, Sendable, CaseIterable { case narrow, short, long }

  /// A number with its unit, such as "2.5 milligrams"; `unit` is CLDR's identifier: "milligram", "milligram-per-deciliter".
  public static func name(
    of unit: String,
    value: String,
    locale: LocaleTag,
    width: Width = .long,
    numberingSystem: String? = nil
  ) throws(ICUFailure) -> String {
    try format(unit, value, locale.with(numberingSystem: numberingSystem), width, nameOnly: false)
  }

  /// The unit's forms without a number, in the order of the locale's plural categories, each once.
  public static func forms(of unit: String, locale: LocaleTag, width: Width = .long) throws(ICUFailure) -> [String] {
    let rules = PluralRules(locale)
    var forms: [String] = []
    for category in rules.categories {
      let form = try format(unit, rules.example(of: category), locale.identifier, width, nameOnly: true)
      if !form.isEmpty && !forms.contains(form) { forms.append(form) }
    }
    return forms
  }

  /// The locale in whose own data the unit is named; nil when CLDR has no name for it in that language, and `name`
  /// would answer with root's symbol.
  public static func actualLocale(of unit: String, locale: LocaleTag, width: Width = .long) -> LocaleTag? {
    let tag = try? string("the unit \"\(unit)\"") {
      icu_unit_locale(locale.identifier, unit, width.rawValue, $0, $1, &$2)
    }
    return tag.flatMap { try? LocaleTag($0) }
  }

  private static func format(
    _ unit: String,
    _ value: String,
    _ tag: String,
    _ width: Width,
    nameOnly: Bool
  ) throws(ICUFailure) -> String {
    let number = try PlainDecimal(value)
    return try string("the unit \"\(unit)\"") {
      icu_unit_format(
        tag,
        unit,
        number.text,
        Int32(number.fractionDigits),
        width.rawValue,
        nameOnly,
        $0,
        $1,
        &$2
      )
    }
  }
}

extension PluralRules {
  /// A number of a category: a whole one, or the first fraction when no whole number belongs to it.
  fileprivate func example(of category: PluralCategory) -> String {
    if let whole = samples(of: category, limit: 1).first { return String(whole) }
    return (1...99).lazy.map { "\($0 / 10).\($0 % 10)" }
      .first { (try? self.category(ofFormatted: $0)) == category } ?? "0.5"
  }
}
