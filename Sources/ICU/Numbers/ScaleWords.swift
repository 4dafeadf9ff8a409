import ICUShim

/// A word that stands for a power of ten: "million", "लाख", "万".
public struct ScaleWord: Hashable, Sendable {
  /// The word, as CLDR writes it beside a number.
  public let word: String
  /// The power of ten that it stands for: 6 for a million, 5 for a lakh.
  public let exponent: Int
  /// Whether it stands before the number, as Swahili "milioni" does.
  public let precedes: Bool
}

extension NumberFormatting {
  /// The scale words of a locale's own long compact numbers, smallest first; a word with plural forms appears in each.
  public static func scaleWords(_ locale: LocaleTag) -> [ScaleWord] {
    let fields = required { () throws(ICUFailure) in
      try strings("compact numbers", capacity: 2048) { icu_compact_patterns(locale.identifier, $0, $1, &$2) }
    }
    let words = stride(from: 0, to: fields.count - 2, by: 3).compactMap { index in
      Int(fields[index]).flatMap { ScaleWord(exponent: $0, pattern: fields[index + 2]) }
    }
    return Set(words).sorted { ($0.exponent, $0.word) < ($1.exponent, $1.word) }
  }
}

extension ScaleWord {
  /// Reads a pattern such as "00 thousand" for numbers from ten to `exponent`; nil when it holds no word.
  fileprivate init?(exponent: Int, pattern: String) {
    // What follows a semicolon is for numbers below nought.
    let pattern = pattern.prefix { $0 != ";" }
    let digits = pattern.count { $0 == "0" }
    let word = pattern.unicodeScalars.filter { $0 != "0" && $0 != "'" && !UnicodeText.isDefaultIgnorable($0) }
    let trimmed = word.drop(while: UnicodeText.isWhiteSpace).reversed().drop(while: UnicodeText.isWhiteSpace).reversed()
    guard digits > 0, !trimmed.isEmpty else { return nil }
    self.word = String(String.UnicodeScalarView(trimmed))
    self.exponent = exponent - digits + 1
    precedes = pattern.last == "0"
  }
}
