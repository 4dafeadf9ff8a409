import ICU
import TestSupport
import Testing

@Suite struct NumberFormattingTests {
  @Test(arguments: [
    ("en", "1234567.50", "1,234,567.50"), ("fr", "2.50", "2,50"), ("hi", "1234567", "12,34,567"),
    ("pl", "1234", "1234"),
    ("pl", "12345", "12\u{A0}345"), ("bn", "2.5", "২.৫"), ("fa", "0.5", "۰٫۵"), ("ar-EG", "-7", "\u{61C}-٧"),
  ])
  func `A number is written as the locale does, with every digit kept`(
    _ tag: String,
    _ number: String,
    _ text: String
  ) throws {
    #expect(try NumberFormatting.decimal(number, locale: LocaleTag(tag)) == text)
  }

  @Test func `Digits and grouping can be chosen`() throws {
    let bengali = try LocaleTag("bn")
    #expect(try NumberFormatting.decimal("1234.0", locale: bengali, numberingSystem: "latn") == "1,234.0")
    #expect(
      try NumberFormatting.decimal("1234.0", locale: bengali, numberingSystem: "latn", grouping: false) == "1234.0"
    )
    #expect(try NumberFormatting.decimal("12", locale: .english, numberingSystem: "arabext") == "۱۲")
    #expect(throws: ICUFailure.self) { try NumberFormatting.decimal("1", locale: .english, numberingSystem: "nope") }
  }

  @Test func `A percentage is written as it is`() throws {
    #expect(try NumberFormatting.percent("2.5", locale: .english) == "2.5%")
    #expect(try NumberFormatting.percent("5", locale: LocaleTag("fr")) == "5\u{A0}%")
    #expect(try NumberFormatting.percent("5", locale: LocaleTag("tr")) == "%5")
  }

  @Test func `Any number comes back from its digits`() throws {
    var random = SeededGenerator(seed: 6)
    let locales = try ["en", "hi", "bn", "fa", "ar-EG", "my", "ne", "ckb", "ur", "de"].map { try LocaleTag($0) }
    for _ in 0..<1000 {
      let locale = locales.randomElement(using: &random) ?? .english
      let fraction = (0..<Int.random(in: 0...4, using: &random)).map { _ in "\(Int.random(in: 0...9, using: &random))" }
      let number =
        "\(Int.random(in: 0...99_999_999, using: &random))" + (fraction.isEmpty ? "" : "." + fraction.joined())
      let symbols = try NumberSymbols(locale)
      let written = try NumberFormatting.decimal(number, locale: locale)
      let read = written.replacing(symbols.grouping, with: "").replacing(symbols.decimal, with: ".").unicodeScalars
        .map { NumberingSystems.digitValue(of: $0).map(String.init) ?? String($0) }
      #expect(read.joined() == number, "\(locale) \(written)")
    }
  }

  @Test func `Symbols are the locale's`() throws {
    let persian = try NumberSymbols(LocaleTag("fa"))
    #expect(persian.decimal == "٫" && persian.grouping == "٬" && persian.zeroDigit == "۰")
    #expect(persian.defaultNumberingSystem == "arabext")
    let hindi = try NumberSymbols(LocaleTag("hi"))
    #expect(hindi.defaultNumberingSystem == "latn" && hindi.nativeNumberingSystem == "deva")
    #expect(hindi.primaryGroupingSize == 3 && hindi.secondaryGroupingSize == 2)
    #expect(try NumberSymbols(LocaleTag("hi"), numberingSystem: "deva").digits[5] == "५")
    #expect(try NumberSymbols(LocaleTag("pl")).minimumGroupingDigits == 2)
    #expect(try NumberSymbols(LocaleTag("es-MX")).minimumGroupingDigits == 1)
    #expect(try NumberSymbols(.english).minimumGroupingDigits == 1)
  }

  @Test func `A digit has its value in any script`() {
    let fours: [Unicode.Scalar] = ["4", "٤", "۴", "४", "৪", "੪", "૪", "௪", "๔", "៤", "၄", "\u{1D7D2}"]
    for four in fours { #expect(NumberingSystems.digitValue(of: four) == 4, "\(four)") }
    for other in ["a", "四", "½", "④", "."] as [Unicode.Scalar] {
      #expect(NumberingSystems.digitValue(of: other) == nil, "\(other)")
    }
  }

  @Test func `A numbering system has ten digits or none`() {
    #expect(NumberingSystems.digits(of: "beng").joined() == "০১২৩৪৫৬৭৮৯")
    #expect(NumberingSystems.digits(of: "roman") == [])
    #expect(NumberingSystems.digits(of: "nope") == [])
  }

  @Test(arguments: [
    ("en", "million", 6), ("hi", "लाख", 5), ("hi", "करोड़", 7), ("zh-Hans", "万", 4), ("ja", "億", 8), ("pl", "tysiące", 3),
    ("pl", "milionów", 6), ("nb", "millioner", 6), ("de", "Milliarde", 9), ("es", "millones", 6), ("ur", "لاکھ", 5),
  ])
  func `A scale word stands for its power of ten`(_ tag: String, _ word: String, _ exponent: Int) throws {
    let words = NumberFormatting.scaleWords(try LocaleTag(tag))
    #expect(words.contains { $0.word == word && $0.exponent == exponent }, "\(words)")
    #expect(words == words.sorted { ($0.exponent, $0.word) < ($1.exponent, $1.word) })
  }

  @Test(.ofCLDR42, arguments: ["ckb", "ht", "hmn", "und"])
  func `A language that CLDR has no scale words for has none`(_ tag: String) throws {
    #expect(NumberFormatting.scaleWords(try LocaleTag(tag)) == [])
  }
}
