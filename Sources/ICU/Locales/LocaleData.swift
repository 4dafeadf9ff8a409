import ICUShim

/// Facts that CLDR keeps about a locale.
public enum LocaleData {
  /// Which of a language's sets of characters.
  public enum ExemplarKind: Int32, Sendable, CaseIterable {
    /// The letters that the language is written with.
    case main
    /// Letters of names and loan words.
    case auxiliary
    /// The headings of an index.
    case index
    /// The punctuation that the language uses.
    case punctuation
  }

  /// The characters of a locale; empty when CLDR lists none.
  public static func exemplarSet(_ locale: LocaleTag, _ kind: ExemplarKind) -> CharacterSetICU {
    CharacterSetICU(exemplarsOf: locale, kind)
  }

  /// The quotation marks of a locale.
  public static func quotationMarks(_ locale: LocaleTag) -> QuotationMarks {
    let marks = required { () throws(ICUFailure) in
      try strings("quotation marks") { icu_quotation_marks(locale.identifier, $0, $1, &$2) }
    }
    return QuotationMarks(open: marks[0], close: marks[1], alternateOpen: marks[2], alternateClose: marks[3])
  }

  /// The system that a locale's region measures with.
  public static func measurementSystem(_ locale: LocaleTag) -> MeasurementSystem {
    var status: Int32 = 0
    return MeasurementSystem(rawValue: icu_measurement_system(locale.identifier, &status)) ?? .metric
  }

  /// The paper of a locale's region, in millimetres.
  public static func paperSize(_ locale: LocaleTag) -> PaperSize {
    var (width, height, status): (Int32, Int32, Int32) = (0, 0, 0)
    icu_paper_size(locale.identifier, &width, &height, &status)
    return PaperSize(width: Int(width), height: Int(height))
  }
}

extension LocaleData {
  /// What ICU answers also for languages that CLDR says nothing about.
  public enum Fact: String, Sendable, CaseIterable {
    /// What `exemplarSet` answers.
    case exemplars = "ExemplarCharacters"
    /// What `ListFormatting` answers for "and".
    case listsWithAnd = "listPattern/standard"
    /// What `ListFormatting` answers for "or".
    case listsWithOr = "listPattern/or"
    /// What `CalendarNames` and `DateFormatting` answer.
    case calendar = "calendar/gregorian/monthNames/format/wide"
  }

  /// The locale in whose own data a fact is; nil when CLDR does not know it for this language.
  ///
  /// ICU answers then from root, which is English in part ("A or B" in Maltese), or from another language (French for
  /// Haitian Creole). Quotation marks are no such fact: CLDR leaves out those that are the same as root's.
  public static func actualLocale(of fact: Fact, locale: LocaleTag) -> LocaleTag? {
    let tag = required { () throws(ICUFailure) in
      try string("locale data") { icu_data_locale(locale.identifier, fact.rawValue, $0, $1, &$2) }
    }
    return try? LocaleTag(tag)
  }
}

/// The marks that open and close a quotation, and a quotation inside one.
public struct QuotationMarks: Hashable, Sendable {
  public let open, close, alternateOpen, alternateClose: String
}

/// Who measures how.
public enum MeasurementSystem: Int32, Sendable {
  case metric, unitedStates, unitedKingdom
}

/// A sheet of paper, in millimetres.
public struct PaperSize: Hashable, Sendable {
  public let width, height: Int
}
