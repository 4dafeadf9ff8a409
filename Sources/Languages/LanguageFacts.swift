import ICU

/// What the checks, the voice and the counts must know of a language and ICU does not tell: `language.yaml`.
public struct LanguageFacts: Sendable {
  /// The locale that the facts are of.
  public let locale: LocaleTag
  /// The CLDR numbering system that the catalogs write numbers in, such as `latn` or `beng`.
  public let digits: String
  /// Abbreviations after whose full stop a sentence goes on, full stop included: `Dr.`, `np.`.
  public let abbreviations: [String]
  /// The words of each meaning; a meaning without words is not checked in this language.
  public let words: [Concept: [WordPattern]]
  /// Number words with their values as ASCII decimals: `half` is `0.5`, `million` is `1000000`.
  public let numbers: [String: String]
  /// How each CLDR unit is written, symbols and words: `milligram` as `mg` and `miligram*`.
  public let units: [String: [WordPattern]]
  /// The file they were read from; `nil` when there is none for the language.
  public let file: String?

  /// The facts of a language without a data file: only what ICU knows.
  public init(unknown locale: LocaleTag) {
    self.init(locale: locale, digits: "latn", abbreviations: [], words: [:], numbers: [:], units: [:], file: nil)
  }

  init(
    locale: LocaleTag,
    digits: String,
    abbreviations: [String],
    words: [Concept: [WordPattern]],
    numbers: [String: String],
    units: [String: [WordPattern]],
    file: String?
  ) {
    self.locale = locale
    self.digits = digits
    self.abbreviations = abbreviations
    self.words = words
    self.numbers = numbers
    self.units = units
    self.file = file
  }
}
