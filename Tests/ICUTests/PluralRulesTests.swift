import ICU
import Testing

/// Codes for groups of languages, which CLDR gives rules but no name, and which `LocaleTag` refuses.
private let collective: Set = ["nah", "smi"]

@Suite struct PluralRulesTests {
  @Test(arguments: try Golden("plurals").rowsForLinkedICU().filter { !collective.contains($0["locale"]) })
  func `The categories are CLDR's`(_ row: Golden.Row) throws {
    let locale = try row.locale()
    if row["cardinal"] != "-" {
      #expect(PluralRules(locale).categories.map(\.rawValue).joined(separator: " ") == row["cardinal"])
    }
    if row["ordinal"] != "-" {
      #expect(PluralRules(locale, type: .ordinal).categories.map(\.rawValue).joined(separator: " ") == row["ordinal"])
    }
  }

  @Test(arguments: try Golden("plural-samples").rowsForLinkedICU())
  func `Each number has the category that CLDR gives it`(_ row: Golden.Row) throws {
    let locale = try row.locale()
    for (kind, field) in [(PluralRules.Kind.cardinal, "cardinal"), (.ordinal, "ordinal")] {
      let rules = PluralRules(locale, type: kind)
      for (category, number) in samples(row[field]) {
        #expect(rules.category(of: number).rawValue == category, "\(number)")
        #expect(try rules.category(ofFormatted: "\(number)").rawValue == category, "\(number)")
      }
    }
    for fraction in ["0.5", "1.5", "2.5"] {
      #expect(try PluralRules(locale).category(ofFormatted: fraction).rawValue == row[fraction], "\(fraction)")
    }
  }

  private func samples(_ field: String) -> [(category: String, number: Int)] {
    field.split(separator: "; ").flatMap { group in
      let parts = group.split(separator: "=")
      return parts[1].split(separator: ",").compactMap { number in Int(number).map { (String(parts[0]), $0) } }
    }
  }

  @Test func `A shown fraction digit counts`() throws {
    #expect(try PluralRules(.english).category(ofFormatted: "1") == .one)
    #expect(try PluralRules(.english).category(ofFormatted: "1.0") == .other)
    let lithuanian = PluralRules(try LocaleTag("lt"))
    #expect(try lithuanian.category(ofFormatted: "1.0") == .one)
    #expect(try lithuanian.category(ofFormatted: "1.5") == .many)
    let latvian = PluralRules(try LocaleTag("lv"))
    #expect(try latvian.category(ofFormatted: "0.1") == .one)
    #expect(try latvian.category(ofFormatted: "0.10") == .other)
  }

  @Test func `One is more than the number 1`() throws {
    for tag in ["ru", "uk", "hr", "lt", "lv"] {
      #expect(PluralRules(try LocaleTag(tag)).samples(of: .one, limit: 3) == [1, 21, 31], "\(tag)")
    }
    #expect(PluralRules(try LocaleTag("fr")).samples(of: .one) == [0, 1])
    #expect(PluralRules(try LocaleTag("pl")).samples(of: .one) == [1])
  }

  @Test func `Samples are given once each`() throws {
    let many = PluralRules(try LocaleTag("fr")).samples(of: .many)
    #expect(many == Set(many).sorted() && many.first == 1_000_000)
    #expect(PluralRules(try LocaleTag("lt")).samples(of: .many) == [])
    #expect(PluralRules(.english).samples(of: .few) == [])
    #expect(PluralRules(.english).samples(of: .one, limit: -1) == [1])
  }

  @Test func `Numbers beyond 32 bits and below zero have categories`() throws {
    let polish = PluralRules(try LocaleTag("pl"))
    #expect(polish.category(of: 10_000_000_002) == .few)
    #expect(polish.category(of: -2) == .few)
    #expect(try polish.category(ofFormatted: String(repeating: "1", count: 15)) == .many)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "1.2.3", "1,5", "٤", "1e3", "+1", " 1", "--1", String(repeating: "1", count: 101),
  ])
  func `What is no ASCII decimal is refused`(_ text: String) {
    #expect(throws: ICUFailure.notADecimal(text)) { try PluralRules(.english).category(ofFormatted: text) }
  }

  @Test func `A language without rules has only other`() throws {
    #expect(PluralRules(try LocaleTag("hmn")).categories == [.other])
  }
}
