import ICU
import Testing

@Suite struct DatesAndListsTests {
  private func date(
    _ tag: String,
    _ style: DateFormatting.Style = .long,
    digits: String? = nil,
    calendar: DateFormatting.CalendarSystem = .gregorian
  ) throws -> String {
    try DateFormatting.date(
      year: 2025,
      month: 7,
      day: 14,
      locale: LocaleTag(tag),
      style: style,
      numberingSystem: digits,
      calendar: calendar
    )
  }

  @Test func `A date is written as the locale does`() throws {
    #expect(try date("en-GB") == "14 July 2025")
    #expect(try date("en-GB", .medium) == "14 Jul 2025")
    #expect(try date("pl") == "14 lipca 2025")
    #expect(try date("zh-Hans") == "2025年7月14日")
    #expect(try date("pl", .skeleton("yMMMM")) == "lipiec 2025")
    #expect(try date("ar-EG") == "١٤ يوليو ٢٠٢٥")
    #expect(try date("ar-EG", digits: "latn") == "14 يوليو 2025")
  }

  @Test func `The Gregorian calendar is kept where the locale prefers another`() throws {
    #expect(try date("fa", digits: "latn").contains("2025"))
    #expect(try date("th").contains("2025"))
    #expect(try date("fa", digits: "latn", calendar: .persian) == "23 تیر 1404")
    #expect(try date("th", calendar: .buddhist).contains("2568"))
    #expect(try date("am", calendar: .ethiopic).contains("2017"))
  }

  @Test(arguments: [(2025, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (1900, 2, 29), (2025, 1, 0)])
  func `A day that does not exist is refused`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(throws: ICUFailure.noSuchDate(year: year, month: month, day: day)) {
      try DateFormatting.date(year: year, month: month, day: day, locale: .english, style: .long)
    }
  }

  @Test func `Leap days exist`() throws {
    for year in [2024, 2000] {
      let text = try DateFormatting.date(year: year, month: 2, day: 29, locale: .english, style: .long)
      #expect(text == "February 29, \(year)")
    }
  }

  @Test func `Months and weekdays have names in a date and alone`() throws {
    let polish = CalendarNames(try LocaleTag("pl"))
    #expect(polish.wide.months[6] == "lipca" && polish.standaloneWide.months[6] == "lipiec")
    #expect(polish.wide.weekdays[0] == "niedziela" && polish.abbreviated.weekdays[1] == "pon.")
    #expect(polish.standaloneAbbreviated.months[11] == "gru")
    for tag in ["en", "ar", "fa", "th", "am", "he", "zh-Hans", "so"] {
      let names = CalendarNames(try LocaleTag(tag))
      for list in [names.wide, names.abbreviated, names.standaloneWide, names.standaloneAbbreviated] {
        #expect(list.months.count == 12 && list.weekdays.count == 7, "\(tag)")
        #expect(!(list.months + list.weekdays).contains(""), "\(tag)")
      }
    }
    #expect(CalendarNames(try LocaleTag("fa")).wide.months[0] == "ژانویهٔ")
  }

  @Test func `Items are joined as the locale lists them`() throws {
    let polish = try LocaleTag("pl")
    #expect(ListFormatting.join([], locale: polish) == "")
    #expect(ListFormatting.join(["woda"], locale: polish) == "woda")
    #expect(ListFormatting.join(["A", "B"], locale: polish) == "A i B")
    #expect(ListFormatting.join(["A", "", "C"], locale: polish, type: .or) == "A,  lub C")
    let many = (1...500).map(String.init)
    #expect(ListFormatting.join(many, locale: .english).hasSuffix("498, 499, and 500"))
  }
}
