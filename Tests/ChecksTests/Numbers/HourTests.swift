import Testing

@testable import Checks

@Suite struct `Hours that the source counts twice to twelve` {
  private static let rules: Set<String> = [
    "number-missing", "number-extra", "number-tenfold", "number-decimal", "number-mention-lost",
  ]

  @Test(arguments: [
    Case("fr", "We are open from 9am to 5pm.", "Nous sommes ouverts de 9 h à 17 h."),
    Case("pl", "Call before 5 p.m.", "Zadzwoń przed godziną 17."),
    Case("ru", "We close at 6.30pm.", "Мы закрываемся в 18:30."),
    Case("it", "We close at 6:30 pm.", "Chiudiamo alle 18.30."),
    Case("hi", "Come at 11 pm.", "रात 11 बजे आएं।"),
    Case("zh-Hans", "Come at 2 pm.", "请于14点来。"),
    Case("fr", "Come at 12 noon.", "Venez à midi."),
    Case("pl", "We are closed from 12 noon.", "Zamykamy w południe."),
  ])
  func `may be counted to 24`(row: Case) async throws {
    #expect(try await row.checks(among: Self.rules) == [])
  }

  @Test(arguments: [
    Case("fr", "Come at 5 pm.", "Venez à 18 h.", "number-extra", "number-missing"),
    Case("pl", "Come at 5 am.", "Proszę przyjść o 17.", "number-extra", "number-missing"),
    Case("ru", "Take 5 pm tablets.", "Примите 15 таблеток.", "number-extra", "number-missing"),
    Case("fr", "Take 5 pmol.", "Prenez 17 pmol.", "number-extra", "number-missing"),
    Case("fr", "Come at 12 noon.", "Venez.", "number-missing"),
    Case("zh-Hans", "Come at 6:30 pm.", "请于18:40来。", "number-extra", "number-missing"),
  ])
  func `are wrong at another hour`(row: Case) async throws {
    #expect(try await row.checks(among: Self.rules) == row.checks)
  }
}
