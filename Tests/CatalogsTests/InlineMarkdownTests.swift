import ICU
import Testing

@testable import Catalogs

@Suite struct `Inline Markdown` {
  @Test func `gives stretches of one kind`() throws {
    let latin = try LocaleTag("la")
    #expect(
      InlineMarkdown.runs(of: "A **block** of [cauda equina](lang:la), see [NHS](https://www.nhs.uk/).") == [
        Run("A "), Run("block", emphasis: [.strong]), Run(" of "), Run("cauda equina", language: latin),
        Run(", see "), Run("NHS", link: "https://www.nhs.uk/"), Run("."),
      ]
    )
  }

  @Test(arguments: ["1. one", "# one", "- one", "> one", "2024) x", "| a | b |", "    four", "```", "---", "[a]: b"])
  func `is never a list, a heading or another block`(text: String) {
    #expect(InlineMarkdown.runs(of: text).map(\.text).joined() == text)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "JAVASCRIPT:x", "../x"])
  func `drops an address that is not a page, mail or phone and keeps its text`(url: String) {
    #expect(InlineMarkdown.runs(of: "[text](\(url))") == [Run("text")])
  }

  @Test(arguments: ["*a* _b_ [c](d) `e` <f> &amp; \\ {g}", "1. x", "**", "https://x.y/_z_"])
  func `keeps an escaped text as it is`(text: String) {
    #expect(InlineMarkdown.runs(of: InlineMarkdown.escape(text)) == [Run(text)])
  }
}

@Suite struct `A message with values` {
  private func runs(_ text: String, _ values: [String: MessageArgument], _ tag: String = "en") throws -> [Run] {
    try MessageText(values: values, digits: "latn").runs(text, isPattern: true, locale: LocaleTag(tag))
  }

  @Test func `marks what came from a value`() throws {
    #expect(
      try runs(
        "Call **{clinicName}** on {clinicPhone}.",
        ["clinicName": .string("A*B*"), "clinicPhone": .string("01")]
      )
        == [
          Run("Call "), Run("A*B*", emphasis: [.strong], argument: "clinicName"), Run(" on "),
          Run("01", argument: "clinicPhone"), Run("."),
        ]
    )
  }

  @Test func `takes the plural form that the locale asks for`() throws {
    let pattern = "{n, plural, one {# tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}"
    #expect(
      try [1, 2, 5, 22].map { try runs(pattern, ["n": .integer($0)], "pl")[0].text }
        == ["1 tydzień", "2 tygodnie", "5 tygodni", "22 tygodnie"]
    )
  }
}
