import ICU
import Testing

@Suite struct UnitSpellingTests {
  @Test(arguments: [
    ("en", "1", "1 milligram"), ("en", "1.0", "1.0 milligrams"), ("pl", "2.5", "2,5 miligrama"),
    ("pl", "5", "5 miligramów"),
    ("fr", "1.5", "1,5\u{A0}milligramme"), ("zh-Hans", "5", "5毫克"), ("so", "5", "5 miligaraam"),
    ("ar-AE", "3", "3 مليغرام"),
  ])
  func `A unit agrees with its number`(_ tag: String, _ number: String, _ text: String) throws {
    #expect(try UnitSpelling.name(of: "milligram", value: number, locale: LocaleTag(tag)) == text)
  }

  @Test func `Widths and digits can be chosen`() throws {
    let persian = try LocaleTag("fa")
    #expect(try UnitSpelling.name(of: "milliliter", value: "5", locale: .english, width: .short) == "5 mL")
    #expect(try UnitSpelling.name(of: "milliliter", value: "5", locale: .english, width: .narrow) == "5mL")
    #expect(try UnitSpelling.name(of: "hour", value: "4", locale: persian) == "۴ ساعت")
    #expect(try UnitSpelling.name(of: "hour", value: "4", locale: persian, numberingSystem: "latn") == "4 ساعت")
  }

  @Test(arguments: [
    ("en", "tablespoon", ["tablespoon", "tablespoons"]), ("pl", "hour", ["godzina", "godziny", "godzin"]),
    ("pl", "milligram", ["miligram", "miligramy", "miligramów", "miligrama"]),
    ("ar", "hour", ["ساعة", "ساعتان", "ساعات"]),
    ("he", "hour", ["שעה", "שעתיים", "שעות"]), ("cs", "day", ["den", "dny", "dne", "dnů"]), ("zh-Hans", "hour", ["小时"]),
    ("en", "milligram-per-deciliter", ["milligram per deciliter", "milligrams per deciliter"]),
  ])
  func `Every form of a unit's name is listed once`(_ tag: String, _ unit: String, _ forms: [String]) throws {
    #expect(try UnitSpelling.forms(of: unit, locale: LocaleTag(tag)) == forms)
  }

  @Test func `It is told whether CLDR has the name in the language`() throws {
    for tag in ["en", "pl", "ur", "pa", "bn", "so", "fil", "nb", "zh-TW", "en-GB", "es-MX"] {
      let locale = try LocaleTag(tag)
      let actual = try #require(UnitSpelling.actualLocale(of: "milligram", locale: locale), "\(tag)")
      #expect(actual == locale || locale.parents.contains(actual), "\(tag): \(actual)")
    }
    #expect(UnitSpelling.actualLocale(of: "milligram-per-deciliter", locale: .english) == .english)
    #expect(UnitSpelling.actualLocale(of: "furlong-per-tablet", locale: .english) == nil)
  }

  @Test(.ofCLDR42, arguments: ["ckb", "ti", "ht", "hmn"])
  func `A language that CLDR has no unit names for is told`(_ tag: String) throws {
    let locale = try LocaleTag(tag)
    #expect(UnitSpelling.actualLocale(of: "milligram", locale: locale) == nil)
    #expect(UnitSpelling.actualLocale(of: "milligram-per-deciliter", locale: locale) == nil)
  }

  @Test func `An unknown unit is refused`() throws {
    #expect(throws: ICUFailure.self) { try UnitSpelling.name(of: "tablet", value: "1", locale: .english) }
    #expect(throws: ICUFailure.self) { try UnitSpelling.forms(of: "", locale: .english) }
    #expect(throws: ICUFailure.notADecimal("½")) {
      try UnitSpelling.name(of: "hour", value: "½", locale: .english)
    }
  }
}
