import ICU

extension Formula {
  /// Every formula, variants included.
  public static let all: [Formula] = [
    english, spanish, french, portuguese, italian, german, dutch, swedish, polish, russian, czech, turkish, persian,
    japanese, everywhere,
  ].flatMap(\.self)

  /// The formulas to report for a locale: those made for its language first, then those for every language.
  public static func formulas(for locale: LocaleTag) -> [Formula] {
    all.filter { $0.isMade(for: locale) && !$0.isVariant }
  }

  /// Whether anybody validated a formula for the locale's language.
  public static func hasValidated(for locale: LocaleTag) -> Bool {
    formulas(for: locale).contains { !$0.languages.isEmpty }
  }

  /// The formula with an id.
  public static func named(_ id: String) -> Formula? { all.first { $0.id == id } }
}
