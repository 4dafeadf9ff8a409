import ICU
import Testing

@testable import Narration

@Suite struct WrittenNumberTests {
  private func decimal(_ text: String, _ tag: String) throws -> String? {
    try WrittenNumberReader(LocaleTag(tag)).number(in: Array(text.utf16), at: 0).map { number in
      number.range.count == text.utf16.count ? number.decimal : "\(number.decimal)…"
    }
  }

  @Test(
    arguments: [
      ("2.5", "en-GB", "2.5"), ("2,5", "en-GB", "2.5"), ("1,200", "en-GB", "1200"), ("1,200.50", "en-GB", "1200.50"),
      ("2,5", "pl", "2.5"), ("2.5", "pl", "2.5"), ("1\u{A0}200", "pl", "1200"), ("1\u{202F}200,5", "fr", "1200.5"),
      ("1.200", "es", "1200"), ("1.200,5", "es", "1200.5"), ("1'200", "it", "1200"), ("1,20,000", "hi", "120000"),
      ("١٫٥", "ar", "1.5"), ("١٬٢٠٠", "ar", "1200"), ("۰٫۰۵", "fa", "0.05"), ("২.৫", "bn", "2.5"),
      ("007", "en-GB", "007"),
      ("1 200", "en-GB", "1…"), ("2 500 mg", "en-GB", "2…"), ("1.2.3", "en-GB", "1…"), ("mg", "en-GB", nil),
    ] as [(String, String, String?)]
  )
  func `digits are read as the language writes them`(text: String, tag: String, value: String?) throws {
    #expect(try decimal(text, tag) == value)
  }

  @Test(arguments: [("1.200", "pl"), ("1 200", "fr"), ("1.2.3", "en-GB")])
  func `a number that can mean two things says so`(text: String, tag: String) throws {
    let number = try WrittenNumberReader(LocaleTag(tag)).number(in: Array(text.utf16), at: 0)
    #expect(number?.doubt != nil)
  }
}
