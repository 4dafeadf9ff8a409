import ICU

/// What a voice must be told to read numbers, units and signs aloud: `speech:` of a language's `language.yaml`.
///
/// Patterns hold `{0}` and `{1}` where their parts go. What ICU knows, the data leave out.
public struct SpeechFacts: Sendable {
  /// ICU's rule set for counting, such as `%spellout-cardinal-verbose`; its default where none is named.
  public var cardinal: String?
  /// ICU's rule sets for counting what is feminine or neuter, with the words that are.
  public var genders: [Agreement] = []
  /// ICU's rule sets for counting after certain words, which want a case of their own.
  public var cases: [Agreement] = []
  /// Words that stand between two numbers which count the same: "1 or 2 tablets". Where a language has them, the first number
  /// agrees with the noun too, also in a range; none where its forms depend on what stands right behind them.
  public var joins: Set<String> = []
  /// Number words where ICU has no rules for the language.
  public var numerals: Numerals?
  /// Forms that a number's last word takes before a noun: Hungarian `kettő` is `két`.
  public var beforeNoun: [String: String] = [:]
  /// What ICU spells wrongly, with the right words; the longest first.
  public var numberRepairs: [(wrong: String, right: String)] = []
  /// Characters that the voice reads wrongly, with those that it reads right.
  public var characters: [Character: String] = [:]
  /// Words for signs: `<` is "less than".
  public var signs: [String: String] = [:]
  /// Words for fractions: `1/2` is "a half".
  public var fractions: [String: String] = [:]
  /// Any other fraction: "{0} over {1}".
  public var fraction: String?
  /// One number above another, as in a blood pressure; as a fraction where nothing else is said.
  public var over: String?
  /// A whole number with a fraction: "{0} and {1}".
  public var mixed: String?
  /// A power: "{0} to the power of {1}".
  public var power: String?
  /// From one number to another: "{0} to {1}"; the second has its unit with it.
  public var range: String?
  /// ICU's rule set for the two numbers of a range, where it wants a case of its own.
  public var rangeRules: String?
  /// The word between a unit and what it is counted by: "per"; a pattern where it comes after.
  public var per: String?
  /// A time of day: "{0} {1}".
  public var time: String?
  /// A full hour: "{0} o'clock".
  public var fullHour: String?
  /// What follows a number that ranks: `st`, `nd`, `rd`, `th`.
  public var ordinalSuffixes: [String] = []
  /// The language's own unit symbols with the CLDR unit that each means: `мг` is `milligram`.
  public var units: [String: String] = [:]
  /// Names of units where CLDR has only a symbol, by plural category, `{0}` for the number.
  public var unitNames: [String: [PluralCategory: String]] = [:]
  /// Abbreviations with what they stand for.
  public var abbreviations: [String: String] = [:]

  /// The facts of a language without data: only what ICU knows.
  public init() {}

  /// Words beside which a number is counted by rules of their own.
  public struct Agreement: Sendable {
    /// ICU's rule set, such as `%spellout-cardinal-feminine`.
    public let ruleSet: String
    /// The words.
    public let words: [WordPattern]
  }

  /// Number words for a language that ICU cannot spell.
  public struct Numerals: Sendable {
    /// A power of ten with a word of its own.
    public struct Scale: Sendable {
      /// 2 for a hundred.
      public let power: Int
      /// How it joins the number before it: `{0} सौ`.
      public let pattern: String
    }

    /// From nought to ninety-nine.
    public let belowHundred: [String]
    /// The largest first.
    public let scales: [Scale]
    /// The decimal mark.
    public let point: String
  }
}
