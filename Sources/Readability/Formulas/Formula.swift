import ICU

/// A readability formula: what it computes, for which languages, and who says so.
public struct Formula: Hashable, Sendable {
  /// What the value means.
  public enum Unit: String, Hashable, Sendable {
    /// A scale of the formula's own on which easy texts score high.
    case ease
    /// A scale of the formula's own on which hard texts score high.
    case difficulty
    /// A school year of the formula's country.
    case grade
    /// Years at school.
    case years
    /// Words a sentence.
    case words
  }

  /// Who published it.
  public struct Source: Hashable, Sendable {
    /// The authors.
    public let author: String
    /// The year, or years, of publication.
    public let year: String
    /// The place in the work, where known: "p. 14".
    public let place: String?

    /// Makes a source.
    public init(_ author: String, _ year: String, _ place: String? = nil) {
      self.author = author
      self.year = year
      self.place = place
    }
  }

  /// A name for the values up to, and without, a limit.
  public struct Band: Hashable, Sendable {
    /// The band ends below this value; the last of a formula has no end.
    public let limit: Double
    /// In plain English.
    public let name: String

    /// Makes a band.
    public init(below limit: Double = .infinity, _ name: String) {
      self.limit = limit
      self.name = name
    }
  }

  /// What reports and JSON call it.
  public let id: String
  /// Its name in print.
  public let name: String
  /// The languages that it was made for; empty for every language with letters.
  public let languages: [String]
  /// The arithmetic with its coefficients.
  public let expression: Expression
  /// What the value means.
  public let unit: Unit
  /// From the lowest values up; empty where the author names none.
  public let bands: [Band]
  /// The languages that the bands hold for; `nil` for all that the formula was made for.
  public let bandLanguages: [String]?
  /// Who published it.
  public let source: Source
  /// Where programs or later authors differ, and what follows from that.
  public let disagreement: String?
  /// Another reading of a formula, kept so that figures from elsewhere can be compared; reports leave it out.
  public let isVariant: Bool

  init(
    _ id: String,
    _ name: String,
    _ languages: [String],
    _ expression: Expression,
    _ unit: Unit,
    bands: [Band] = [],
    bandLanguages: [String]? = nil,
    _ source: Source,
    disagreement: String? = nil,
    isVariant: Bool = false
  ) {
    self.id = id
    self.name = name
    self.languages = languages
    self.expression = expression
    self.unit = unit
    self.bands = bands
    self.bandLanguages = bandLanguages
    self.source = source
    self.disagreement = disagreement
    self.isVariant = isVariant
  }

  /// The formula's value for a text; `nil` where the text is empty or a measure is not known.
  public func value(for counts: TextCounts) -> Double? { expression.value(for: counts) }

  /// The name of a value's band; `nil` where none is known to hold for the locale's language.
  public func band(of value: Double, in locale: LocaleTag) -> String? {
    if let bandLanguages, !bandLanguages.contains(locale.language) { return nil }
    return bands.first { value < $0.limit }?.name
  }

  /// Whether it counts syllables, and so cannot be used where they are not reliable.
  public var needsSyllables: Bool { !expression.measures.isDisjoint(with: Measure.ofSyllables) }

  /// Whether it is a form of SMOG, which samples 30 sentences.
  public var needsThirtySentences: Bool { expression.measures.contains(.threeSyllablesPerSentence) }

  /// Whether it was made for the locale's language, or for any language with letters.
  public func isMade(for locale: LocaleTag) -> Bool { languages.isEmpty || languages.contains(locale.language) }
}

extension Measure {
  static let ofSyllables: Set<Measure> = [
    .syllablesPerWord, .oneSyllablePercent, .threeSyllablesPercent, .fourSyllablesPercent, .threeSyllablesPerSentence,
    .fiveSyllablesPerSentence, .exactlyThreePerSentence, .exactlyFourPerSentence, .exactlyFivePerSentence,
    .sixSyllablesPerSentence,
  ]
}
