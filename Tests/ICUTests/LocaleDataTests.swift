import ICU
import Testing

/// The facts hold for the CLDR that they were read from, so another version leaves them out.
private let factsOfLinkedCLDR: [Golden.Row] = {
  let rows = (try? Golden("locale-facts").rows) ?? []
  let held = rows.filter { $0.cldr == Golden.linkedCLDR }
  if held.count < rows.count {
    print("skipped: \(rows.count - held.count) facts of another CLDR than \(Golden.linkedCLDR)")
  }
  return held
}()

@Suite struct LocaleDataTests {
  @Test(arguments: factsOfLinkedCLDR)
  func `What CLDR says about a locale is answered`(_ row: Golden.Row) throws {
    let locale = try row.locale()
    let marks = LocaleData.quotationMarks(locale)
    #expect(marks.open + marks.close == row["quotes"])
    #expect(marks.alternateOpen + marks.alternateClose == row["alternate"])
    #expect(try NumberSymbols(locale).defaultNumberingSystem == row["digits"])
    #expect(LocaleData.measurementSystem(locale).rawValue == Int32(row["measure"]))
    let paper = LocaleData.paperSize(locale)
    #expect("\(paper.height)x\(paper.width)" == row["paper"])
    #expect(locale.isRightToLeft == (row["direction"] == "RTL"))
    #expect(ListFormatting.join(["A", "B", "C"], locale: locale) == row["and"])
    #expect(ListFormatting.join(["A", "B"], locale: locale, type: .or) == row["or"])
  }

  @Test(arguments: factsOfLinkedCLDR)
  func `The exemplars are CLDR's`(_ row: Golden.Row) throws {
    let locale = try row.locale()
    for (kind, field) in [
      (LocaleData.ExemplarKind.main, "main"), (.auxiliary, "auxiliary"), (.index, "index"),
      (.punctuation, "punctuation"),
    ] {
      let count = LocaleData.exemplarSet(locale, kind).count
      #expect(count == max(0, Int(row[field]) ?? 0), "\(field)")
    }
  }

  @Test func `An exemplar set knows capitals and longer members`() throws {
    let polish = LocaleData.exemplarSet(try LocaleTag("pl"), .main)
    for letter in ["ł", "Ł", "ą", "z"] as [Unicode.Scalar] { #expect(polish.contains(letter), "\(letter)") }
    for letter in ["v", "ß", "ж", "1", "\u{10FFFF}"] as [Unicode.Scalar] {
      #expect(!polish.contains(letter), "\(letter)")
    }
    #expect(polish.members.first == "a" && polish.count == polish.members.count)
    #expect(LocaleData.exemplarSet(try LocaleTag("sk"), .main).members.contains("ch"))
    #expect(LocaleData.exemplarSet(.root, .main).count == 0)
  }

  /// ICU answers all the same: in English for "or", in French for Haitian Creole.
  @Test(.ofCLDR42) func `It is told what CLDR does not know for a language`() throws {
    #expect(LocaleData.actualLocale(of: .listsWithAnd, locale: try LocaleTag("mt"))?.identifier == "mt")
    #expect(LocaleData.actualLocale(of: .listsWithOr, locale: try LocaleTag("mt")) == nil)
    #expect(LocaleData.actualLocale(of: .listsWithAnd, locale: try LocaleTag("ckb")) == nil)
    for fact in LocaleData.Fact.allCases {
      #expect(LocaleData.actualLocale(of: fact, locale: try LocaleTag("pl"))?.identifier == "pl", "\(fact)")
      #expect(LocaleData.actualLocale(of: fact, locale: try LocaleTag("pt-BR"))?.identifier == "pt", "\(fact)")
      for tag in ["ht", "hmn", "und"] {
        #expect(LocaleData.actualLocale(of: fact, locale: try LocaleTag(tag)) == nil, "\(fact) \(tag)")
      }
    }
  }
}
