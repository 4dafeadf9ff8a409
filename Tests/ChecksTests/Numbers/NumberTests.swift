import Testing

@testable import Checks

@Suite struct `Numbers by value` {
  private static let rules: Set<String> = [
    "number-missing", "number-extra", "number-tenfold", "number-decimal", "number-percent", "number-mention-lost",
    "number-month", "number-word", "number-format", "number-gap", "number-swapped", "number-percent-range",
  ]

  @Test(arguments: [
    Case("fr", "Take 1,500 mg.", "Prenez 1 500 mg."),
    Case("fr", "Take 1,500 mg.", "Prenez 1\u{202F}500 mg."),
    Case("fr", "Take 2.5 mg.", "Prenez 2,5 mg."),
    Case("ar", "Take 2.5 mg for 14 days.", "تناول ٢٫٥ ملغ لمدة ١٤ يومًا."),
    Case("ar", "Wait for two weeks.", "انتظر أسبوعين."),
    Case("ar", "Wait for 2 weeks.", "انتظر أسبوعين."),
    Case("hi", "It affects 1.8 million people.", "यह 18 लाख लोगों को प्रभावित करता है।"),
    Case("hi", "It affects 244,000 people.", "यह 2 लाख 44 हज़ार लोगों को प्रभावित करता है।"),
    Case("hi", "Take 123,456 of them.", "१,२३,४५६ लें।"),
    Case("zh-Hans", "It affects 1.8 million people.", "影响 180 万人。"),
    Case("zh-Hans", "On 3 March 2020", "2020 年 3 月 3 日"),
    Case("zh-Hans", "It takes two weeks.", "需要两周。"),
    Case("pl", "On 4 December 2019", "4 grudnia 2019"),
    Case("ru", "In November 2002", "К ноябрю 2002 года"),
    Case("ru", "Wait 21 days.", "Подождите двадцать один день."),
    Case("pl", "Take half a tablet.", "Weź pół tabletki."),
    Case("fr", "About 5% to 10%", "Environ 5 % à 10 %"),
    Case("fr", "About 5%–10%", "Environ 5–10 %"),
    Case("fr", "Call us 24/7.", "Appelez-nous à toute heure."),
    Case("pl", "Open at 10 a.m.", "Otwarte od 10:00"),
  ])
  func `stay silent on numbers that say the same`(row: Case) async throws {
    #expect(try await row.checks(among: Self.rules) == [])
  }

  @Test(arguments: [
    Case("fr", "Take 5 mg.", "Prenez des mg.", "number-missing"),
    Case("fr", "Take 5 mg.", "Prenez 50 mg.", "number-tenfold"),
    Case("fr", "Take 2.5 mg.", "Prenez 25 mg.", "number-decimal"),
    Case("ar", "Take 5 mg.", "تناول ٥٠ ملغ.", "number-tenfold"),
    Case("hi", "Take 5 mg for 7 days.", "5 मि.ग्रा. 8 दिन तक लें।", "number-extra", "number-missing"),
    Case("zh-Hans", "It affects 58,000 people.", "影响 58 万人。", "number-tenfold"),
    Case("zh-Hans", "Wash for twenty seconds.", "洗手数秒。", "number-word"),
    Case("ru", "At 5%", "При 5", "number-percent"),
    Case("pl", "On 4 December 2019", "4 roku 2019", "number-month"),
    Case("de", "Take 1.500 mg.", "Nehmen Sie 1.500 mg.", "number-format"),
    Case("pl", "COVID-19 is here.", "COVID- jest tutaj.", "number-gap", "number-missing"),
  ])
  func `say what differs`(row: Case) async throws {
    #expect(try await row.checks(among: Self.rules) == row.checks)
  }
}
