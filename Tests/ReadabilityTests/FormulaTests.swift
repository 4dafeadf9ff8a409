import ICU
import Testing

@testable import Readability

/// Every formula on the same counts, to four decimals.
@Suite struct FormulaTests {
  /// 100 words, 5 sentences, 170 syllables, 480 letters, 24 long words.
  static let counts: TextCounts = {
    var counts = TextCounts()
    counts.words = 100
    counts.sentences = 5
    counts.letters = 480
    counts.longWords = 24
    counts.syllables = SyllableCounts(total: 170, ofOne: 52, ofThree: 11, ofFour: 5, ofFive: 2)
    return counts
  }()

  static let golden: [(id: String, value: Double)] = [
    ("flesch-reading-ease", 42.7150), ("flesch-kincaid-grade", 12.2700), ("smog", 13.9683), ("gunning-fog", 15.2000),
    ("coleman-liau-short", 10.9440), ("coleman-liau-cloze", 44.2360), ("coleman-liau", 10.9431), ("ari", 11.1780),
    ("lix", 44.0000), ("rix", 4.8000), ("fernandez-huerta", 84.4400), ("fernandez-huerta-1959", 99.7400),
    ("inflesz", 80.9250), ("gutierrez-polini", 41.6400), ("crawford", 3.8980), ("sol", 7.8265),
    ("kandel-moles", 70.4000), ("kandel-moles-207", 61.5800), ("amstad", 60.5500), ("wstf-1", 7.3644),
    ("wstf-2", 7.4928), ("wstf-3", 8.0290), ("wstf-4", 8.5582), ("smog-de", 8.3923), ("gulpease", 56.0000),
    ("flesch-vacca", 75.5000), ("flesch-vacca-1986", 89.0000), ("flesch-martins", 84.7150), ("alt-flesch", 82.8000),
    ("douma", 57.3350), ("brouwer", 41.1000), ("fog-pl", 10.8000), ("pisarek", 10.0000),
    ("pisarek-nonlinear", 10.5948), ("oborneva", 78.6650), ("oborneva-2006", 65.6980), ("matskovsky", 13.3120),
    ("tuldava", 5.0927), ("atesman", 78.3275), ("cetinkaya-uzun", 55.2251), ("bezirci-yilmaz", 9.7447),
    ("bendova", 67.7890), ("flesch-dayani", 98.7150),
  ]

  @Test(arguments: golden) func `A formula gives the golden value to four decimals`(id: String, value: Double) throws {
    let formula = try #require(Formula.named(id))
    let computed = try #require(formula.value(for: Self.counts))
    #expect(abs(computed - value) < 0.00005, "\(computed)")
  }

  @Test func `Every id names one formula and every source has an author and a year`() {
    #expect(Set(Formula.all.map(\.id)).count == Formula.all.count)
    #expect(Formula.all.allSatisfy { !$0.source.author.isEmpty && !$0.source.year.isEmpty })
  }

  @Test func `Bands rise and the last one has no end`() {
    for formula in Formula.all where !formula.bands.isEmpty {
      #expect(zip(formula.bands, formula.bands.dropFirst()).allSatisfy { $0.limit < $1.limit }, "\(formula.id)")
      #expect(formula.bands.last?.limit == .infinity, "\(formula.id)")
    }
  }

  @Test func `An empty text has no value`() {
    #expect(Formula.all.allSatisfy { $0.value(for: TextCounts()) == nil })
  }

  @Test func `Without syllables only formulas of letters and sentences have a value`() throws {
    var counts = Self.counts
    counts.syllables = nil
    let english = Formula.formulas(for: try LocaleTag("en-GB"))
    let computed = english.filter { $0.value(for: counts) != nil }
    #expect(computed.map(\.id) == ["coleman-liau", "ari", "words-per-sentence", "lix", "rix"])
    #expect(computed.allSatisfy { !$0.needsSyllables })
  }

  @Test func `A language without a formula of its own has LIX, RIX and sentence length, without foreign bands`() throws
  {
    for tag in ["uk", "so", "ur", "zh-Hans", "cy"] {
      let locale = try LocaleTag(tag)
      #expect(!Formula.hasValidated(for: locale))
      #expect(Formula.formulas(for: locale).map(\.id) == ["words-per-sentence", "lix", "rix"])
      #expect(Formula.named("lix")?.band(of: 44, in: locale) == nil)
    }
  }

  @Test(arguments: [(29.9, "very difficult"), (30, "difficult"), (65, "standard"), (120, "very easy")])
  func `A band begins at its limit`(value: Double, band: String) throws {
    #expect(Formula.named("flesch-reading-ease")?.band(of: value, in: try LocaleTag("en")) == band)
  }

  @Test func `A formula prints itself as papers do`() {
    #expect(
      Formula.named("flesch-reading-ease")?.expression.description
        == "206.835 − 1.015 × words/sentence − 84.6 × syllables/word"
    )
    #expect(
      Formula.named("smog")?.expression.description == "1.043 × √(30 × words of 3+ syllables/sentence) + 3.1291"
    )
  }

  @Test func `OVIX has no value where no word comes twice`() {
    var counts = TextCounts()
    (counts.words, counts.sentences, counts.distinctWords) = (4, 1, 4)
    #expect(Formula.named("ovix")?.value(for: counts) == nil)
    counts.distinctWords = 3
    #expect(Formula.named("ovix")?.value(for: counts) != nil)
  }
}
