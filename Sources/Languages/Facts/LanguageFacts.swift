import ICU

/// What the checks, the voice and the counts must know of a language and ICU does not tell: `language.yaml`.
public struct LanguageFacts: Sendable {
  /// The locale that the facts are of.
  public let locale: LocaleTag
  /// The CLDR numbering system that the catalogs write numbers in, such as `latn` or `beng`; `nil` where the file does
  /// not say, or there is none.
  public let writtenDigits: String?
  /// Abbreviations after whose full stop a sentence goes on, full stop included: `Dr.`, `np.`.
  public let abbreviations: [String]
  /// What is written together with the word after it: Arabic `و`, `ال`.
  public let prefixes: [String]
  /// The words of each meaning; a meaning without words is not checked in this language.
  public let words: [Concept: [WordPattern]]
  /// Number words that ICU cannot spell, and their values: "half", accepted spellings, Arabic duals.
  public let numbers: [WordPattern: NumberValue]
  /// Ranks in words.
  public let ordinals: [WordPattern: Int]
  /// Words for powers of ten beside digits, and the power: `mln` is 6.
  public let scales: [WordPattern: Int]
  /// Names of Gregorian months beyond those of CLDR, 1 to 12.
  public let months: [WordPattern: Int]
  /// How each CLDR unit is written, symbols and words, beyond CLDR's own forms: `milligram` as `mg` and `miligram*`.
  public let units: [String: [WordPattern]]
  /// Phrases with numbers that count nothing: "24/7".
  public let idioms: [String]
  /// Words that may stand twice in a row because the language says so: Hindi "बार बार".
  public let reduplicated: Set<String>
  /// Letters that the language writes beyond CLDR's exemplars.
  public let letters: Set<Unicode.Scalar>
  /// Marks that open and close quotations beyond those of CLDR, each a pair with a space between: `„ ”`.
  public let quotes: [QuotationPair]
  /// Marks that a no-break space parts from the words: before them, or after one that opens a quotation.
  public let spacedMarks: Set<UInt16>
  /// Right words that a spelling dictionary may lack: drugs, parts of the body.
  public let spelling: [WordPattern]
  /// The locale whose spelling the catalogs follow: European Portuguese under `pt`. A tag with a region follows its own.
  public let spellingLocale: LocaleTag
  /// The file they were read from; `nil` when there is none for the language.
  public let file: String?

  /// The numbering system that numbers are written in: `latn` where nothing else is said.
  public var digits: String { writtenDigits ?? "latn" }

  /// The facts of a language without a data file: only what ICU knows.
  public init(unknown locale: LocaleTag) {
    self.init(Draft(), locale: locale, file: nil)
  }

  /// What a data file may say, all of it optional.
  struct Draft {
    var digits: String?
    var abbreviations: [String] = []
    var prefixes: [String] = []
    var words: [Concept: [WordPattern]] = [:]
    var numbers: [WordPattern: NumberValue] = [:]
    var ordinals: [WordPattern: Int] = [:]
    var scales: [WordPattern: Int] = [:]
    var months: [WordPattern: Int] = [:]
    var units: [String: [WordPattern]] = [:]
    var idioms: [String] = []
    var reduplicated: Set<String> = []
    var letters: Set<Unicode.Scalar> = []
    var quotes: [QuotationPair] = []
    var spacedMarks: Set<UInt16> = []
    var spelling: [WordPattern] = []
    var spellingLocale: LocaleTag?
  }

  init(_ draft: Draft, locale: LocaleTag, file: String?) {
    self.locale = locale
    self.file = file
    writtenDigits = draft.digits
    abbreviations = draft.abbreviations
    prefixes = draft.prefixes
    words = draft.words
    numbers = draft.numbers
    ordinals = draft.ordinals
    scales = draft.scales
    months = draft.months
    units = draft.units
    idioms = draft.idioms
    reduplicated = draft.reduplicated
    letters = draft.letters
    quotes = draft.quotes
    spacedMarks = draft.spacedMarks
    spelling = draft.spelling
    spellingLocale = locale.region == nil ? draft.spellingLocale ?? locale : locale
  }
}

/// The marks that open and close a quotation.
public struct QuotationPair: Hashable, Sendable {
  /// The opening mark.
  public let open: String
  /// The closing mark.
  public let close: String

  /// Makes a pair.
  public init(open: String, close: String) {
    self.open = open
    self.close = close
  }
}
