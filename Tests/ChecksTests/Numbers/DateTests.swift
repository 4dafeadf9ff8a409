import Testing

@testable import Checks

@Suite struct `Dates with a named month` {
  private static let rules: Set<String> = ["date-changed"]

  @Test(arguments: [
    Case("zh-Hans", "On 11 March we close.", "我们于3月11日关门。"),
    Case("zh-Hans", "From 3 to 4 February", "2 月 3 日和 4 日"),
    Case("zh-Hans", "1–10 January 2020", "2020 年 1 月 1 日至 10 日"),
    Case("fr", "From 1 January to 15 March 2020", "entre le 1er janvier et le 15 mars 2020"),
    Case("fr", "February 12–March 28, 2020", "12 février – 28 mars 2020"),
    Case("hi", "As at 15 March 8:00 a.m., 15 countries", "15 मार्च सुबह 8:00 बजे तक, 15 देश"),
    Case("ar", "From 1 January to 15 March", "من 1 يناير حتى 15 مارس"),
    Case("ru", "On March 4 and 5", "4 и 5 марта"),
    Case("pl", "You may call in May.", "Proszę dzwonić w maju."),
  ])
  func `stay silent where each day keeps its month`(row: Case) async throws {
    #expect(try await row.checks(among: Self.rules) == [])
  }

  @Test(arguments: [
    Case("zh-Hans", "On 11 March we close.", "我们于11月3日关门。", "date-changed"),
    Case("zh-Hans", "Of 15 towns, from 23 January", "从 15 月 1 日起，23 个城镇", "date-changed"),
    Case("zh-Hans", "29 March and 1 April", "4 月 29 日和 3 月 1 日", "date-changed"),
    Case("fr", "29 March, then 1 April", "le 1 mars, puis le 29 avril", "date-changed"),
    Case("hi", "22 March. Wait for at least 8 hours.", "8 मार्च। कम से कम 22 घंटे प्रतीक्षा करें।", "date-changed"),
    Case("ar", "From 1 January to 15 March", "من 15 يناير حتى 1 مارس", "date-changed"),
    Case("ru", "12 tablets until 5 May", "5 таблеток до 12 мая", "date-changed"),
  ])
  func `speak where a month has another's day`(row: Case) async throws {
    #expect(try await row.checks(among: Self.rules) == row.checks)
  }

  @Test func `point at the month`() async throws {
    let found = try await findings("zh-Hans", "On 11 March we close.", "我们于11月3日关门。", only: "date-changed")
    #expect(found.map(\.position.column) == [4])
  }
}

@Suite struct `Units beside scripts without spaces` {
  @Test(arguments: [
    Case("zh-Hans", "a fever (38 °C or above)", "发烧（38°C或以上）"),
    Case("zh-Hans", "Take 5 mg.", "服用5mg药物。"),
  ])
  func `are read where no space ends them`(row: Case) async throws {
    #expect(try await row.checks(among: ["unit-missing", "unit-changed"]) == [])
  }

  @Test func `are compared`() async throws {
    let row = Case("zh-Hans", "Take 5 mg.", "服用5g药物。")
    #expect(try await row.checks(among: ["unit-missing", "unit-changed"]) == ["unit-changed"])
  }
}
