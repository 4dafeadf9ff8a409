import ICU

/// How hard a leaflet or a file is to read.
public struct ReadabilityReport: Sendable {
  /// The leaflet's id or the file's path.
  public let name: String
  /// The language of the text.
  public let locale: LocaleTag
  /// The whole text.
  public let whole: Part
  /// Each top-level section; empty for a file.
  public let sections: [Part]
  /// The source's whole and sections in the same order, where the text is a translation.
  public let source: [Part]
  /// Medical words that the glossary does not explain.
  public let unexplained: [String]
  /// What the figures do not say: which formulas are missing, and why.
  public let notes: [String]
  /// Each distinct word as spoken.
  public let words: [String]
  /// The syllables of each distinct word as spoken; `nil` where they are not reliable.
  public let syllables: [String: Int]?

  /// A stretch of text with its figures.
  public struct Part: Sendable {
    /// A heading, or the name of the whole.
    public let title: String
    /// What it is made of.
    public let counts: TextCounts
    /// Its scores.
    public let scores: [Score]
    /// Its hardest sentences, hardest first.
    public let hardest: [HardSentence]
    /// Sentences above the goal of the NHS.
    public let longSentences: Int
    /// Paragraphs above the goal of the NHS.
    public let longParagraphs: Int

    init(title: String, survey: TextSurvey, syllables: [String: Int]?, locale: LocaleTag) {
      self.title = title
      counts = survey.counts(syllables: syllables)
      scores = Score.scores(of: counts, in: locale)
      hardest = survey.hardest
      longSentences = survey.longSentences
      longParagraphs = survey.longParagraphs
    }

    /// The value of a formula by its id.
    public func value(of id: String) -> Double? { scores.first { $0.formula.id == id }?.value }
  }
}
