import ICU

/// A formula's value for a text; never a number without its formula.
public struct Score: Hashable, Sendable {
  /// The formula.
  public let formula: Formula
  /// Its value.
  public let value: Double
  /// The name of the value's band, where one is known to hold for the language.
  public let band: String?

  /// Every score of a text in a locale, those made for its language first.
  public static func scores(of counts: TextCounts, in locale: LocaleTag) -> [Score] {
    Formula.formulas(for: locale).compactMap { formula in
      formula.value(for: counts).map { Score(formula: formula, value: $0, band: formula.band(of: $0, in: locale)) }
    }
  }
}
