import ICU
import Testing

@Suite struct NumberSpellingTests {
  @Test(.ofCLDR42, arguments: ["pa", "ur", "bn", "gu", "ml", "ku", "ckb", "so", "ps", "ti", "ht", "hmn", "yo"])
  func `A language that ICU would spell in another is refused`(_ tag: String) throws {
    #expect(NumberSpelling(try LocaleTag(tag)) == nil)
  }

  @Test func `Whoever spells, it is in the language that was asked for`() throws {
    for row in try Golden("locale-facts").rows {
      let locale = try row.locale()
      guard let spelling = NumberSpelling(locale) else { continue }
      #expect(spelling.actualLocale.language == locale.language && spelling.actualLocale.script == locale.script)
      #expect(!(try spelling.cardinal(of: "7").isEmpty))
    }
  }

  @Test(arguments: [
    ("en", "125", "one hundred twenty-five"), ("pl", "2.5", "dwa przecinek pięć"), ("fr", "81", "quatre-vingt-un"),
    ("de", "21", "einundzwanzig"), ("ar", "15", "خمسة عشر"), ("zh-Hant", "2.5", "二點五"), ("hi", "5", "पाँच"),
    ("ru", "-3", "минус три"), ("th", "2.5", "สองจุดห้า"), ("km", "125", "មួយរយម្ភៃប្រាំ"), ("fa-AF", "125", "صد و بیست و پنج"),
    ("my", "25", "နှစ်ဆယ်ငါး"), ("en-GB", "7", "seven"), ("zh-TW", "7", "七"), ("zh-Hant-HK", "7", "七"),
    ("ne", "21", "एक्काइस"), ("sr-Latn", "3", "tri"), ("ta", "3", "மூன்று"),
  ])
  func `A number is spelt`(_ tag: String, _ number: String, _ words: String) throws {
    let spelling = try #require(NumberSpelling(try LocaleTag(tag)))
    #expect(try spelling.cardinal(of: number) == words)
  }

  @Test func `The words hold no hints for breaking lines`() throws {
    for tag in ["en", "de", "nl", "th", "km", "lo", "my", "sv", "hu", "ja"] {
      let spelling = try #require(NumberSpelling(try LocaleTag(tag)), "\(tag)")
      for number in ["21", "121", "98765", "2.5"] {
        let words = try spelling.cardinal(of: number)
        #expect(!words.unicodeScalars.contains { $0 == "\u{AD}" || $0 == "\u{200B}" }, "\(tag) \(number)")
      }
    }
  }

  @Test func `Ranks and rule sets are spelt where there are rules`() throws {
    let english = try #require(NumberSpelling(.english))
    #expect(try english.ordinal(of: "23") == "twenty-third")
    #expect(try english.cardinal(of: "123", ruleSet: "%spellout-cardinal-verbose") == "one hundred and twenty-three")
    #expect(throws: ICUFailure.self) { try english.cardinal(of: "1", ruleSet: "%nonsense") }
    let polish = try #require(NumberSpelling(try LocaleTag("pl")))
    #expect(polish.ruleSetNames.contains("%spellout-cardinal-feminine"))
    #expect(try polish.ordinal(of: "3") == nil)
  }

  @Test func `It is told whose rules are used`() throws {
    #expect(NumberSpelling(try LocaleTag("zh-TW"))?.actualLocale.identifier == "zh-Hant")
    #expect(NumberSpelling(try LocaleTag("fr-CA"))?.actualLocale.identifier == "fr")
  }

  @Test func `What is no number, or too long for ICU, is refused`() throws {
    let english = try #require(NumberSpelling(.english))
    #expect(throws: ICUFailure.notADecimal("two")) { try english.cardinal(of: "two") }
    #expect(throws: ICUFailure.tooManyDigits("9999999999999999")) { try english.cardinal(of: "9999999999999999") }
    #expect(throws: ICUFailure.tooManyDigits("0.1234567890123456")) { try english.cardinal(of: "0.1234567890123456") }
    #expect(try english.cardinal(of: "900000000000000") == "nine hundred trillion")
  }
}
