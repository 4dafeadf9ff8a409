extension AlphabeticIndex {
  /// Letters that CLDR's headings lack, by language: the Somali ones have no vowels (CLDR 42).
  private static let missingLetters: [String: [Unicode.Scalar]] = ["so": ["A", "E", "I", "O", "U"]]

  /// The index of a locale with the headings that its language needs.
  public static func repaired(for locale: LocaleTag) throws(ICUFailure) -> AlphabeticIndex {
    try AlphabeticIndex(locale: locale, additionalLabels: missingLetters[locale.language] ?? [])
  }
}
