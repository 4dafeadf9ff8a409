import ICU

/// The parts of a word whose syllables are counted by themselves.
enum WordParts {
  /// A capital that spells letters stands in a short word: "MRI". Longer ones are words in capitals.
  private static let longestAcronym = 4

  /// The parts between hyphens, in lower case unless they are abbreviations.
  static func parts(of word: String, locale: LocaleTag) -> [String] {
    if word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return [word] }
    return word.split { $0 == "-" || $0 == "\u{2010}" || $0 == "\u{2011}" }.map { normalized(String($0), locale) }
  }

  private static func normalized(_ part: String, _ locale: LocaleTag) -> String {
    let composed = UnicodeText.nfc(part)
    let scalars = composed.unicodeScalars
    let capitals = scalars.count { $0.properties.isUppercase }
    let startsWithOnlyCapital = capitals == 1 && scalars.first?.properties.isUppercase == true
    let isWordInCapitals = capitals == scalars.count && capitals > longestAcronym
    guard startsWithOnlyCapital || isWordInCapitals else { return composed }
    return UnicodeText.lowercased(composed, locale: locale)
  }
}
