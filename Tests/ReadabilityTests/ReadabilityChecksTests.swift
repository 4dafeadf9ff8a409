import Catalogs
import Files
import ICU
import Languages
import Testing

@testable import Readability

@Suite struct ReadabilityChecksTests {
  private static let long =
    "We use the injection when an irritated nerve in the spine is sore and swollen and causes pain that does not go away."

  private static func source(_ paragraph: String) -> String {
    """
    ---
    id: example
    version: "1.0"
    last-review: 2026-10-01
    next-review: 2099-10-01
    publisher: Example
    ---

    # A title

    ## Treatment {#treatment}

    \(paragraph)

    """
  }

  private func findings(source: String, po: String? = nil, _ tag: String = "en-GB") throws -> [Finding] {
    let english = try LocaleTag("en-GB")
    let locale = try LocaleTag(tag)
    let leaflet = try LeafletReader.read(source, file: "Locales/en-GB/example.md", locale: english)
    let catalog = try po.map {
      try Catalog(po: PODocument(bytes: Array($0.utf8), file: "Locales/\(tag)/example.po"), locale: locale)
    }
    let labels = try InterfaceSource.read("a: { text: A }", file: "interface.yaml", locale: english)
    let edition = try Edition(
      leaflet: leaflet,
      catalog: catalog,
      locale: locale,
      interface: Interface(source: labels, catalog: nil, locale: locale, digits: "latn"),
      clinic: try Clinic.read("name: C\nphone: \"1\"\nvalues: { days: 3 }\n", file: "clinic.yaml"),
      digits: "latn"
    )
    return ReadabilityChecks(locale: locale, facts: LanguageFacts(unknown: locale))
      .findings(of: edition, catalog: catalog, sourceText: source)
  }

  @Test func `A sentence of 20 words is silent, one of 23 is found where it begins`() throws {
    let short = "One two three four five six seven eight nine ten one two three four five six seven eight nine ten."
    #expect(try findings(source: Self.source(short)).filter { $0.check == "sentence-too-long" }.isEmpty)
    let found = try findings(source: Self.source("Be **brave**. \(Self.long)"))
      .filter { $0.check == "sentence-too-long" }
    #expect(found.count == 1)
    #expect(found.first?.position == TextPosition(line: 13, column: 15))
    #expect(found.first?.severity == .warning)
    #expect(found.first?.category == .readability)
    #expect(found.first?.file == "Locales/en-GB/example.md")
    #expect(found.first?.message == "this sentence has 23 words; divide it into sentences of no more than 20")
  }

  @Test func `On a later line of a paragraph the place is that line`() throws {
    let found = try findings(source: Self.source("Be brave.\nRest well. \(Self.long)"))
    #expect(found.first { $0.check == "sentence-too-long" }?.position == TextPosition(line: 14, column: 12))
  }

  @Test func `A paragraph of four sentences is found at the fourth`() throws {
    #expect(try findings(source: Self.source("Rest. Eat. Drink.")).isEmpty)
    let found = try findings(source: Self.source("Rest. Eat. Drink. Sleep."))
    #expect(found.map(\.check) == ["paragraph-too-long"])
    #expect(found.first?.position == TextPosition(line: 13, column: 19))
  }

  @Test func `Items of a list are no paragraph`() throws {
    #expect(try findings(source: Self.source("- Rest. Eat. Drink. Sleep.")).isEmpty)
  }

  @Test func `In a translation a long sentence is a note at its place in the catalog`() throws {
    let polish = Array(repeating: "Słowo", count: 21).joined(separator: " ")
    let po = """
      msgid ""
      msgstr "Language: pl\\n"

      msgctxt "treatment"
      msgid "Rest."
      msgstr ""
      "Nie jedz. "
      "\(polish)."
      """
    let found = try findings(source: Self.source("Rest."), po: po, "pl")
    #expect(found.map(\.check) == ["sentence-too-long"])
    #expect(found.first?.severity == .note)
    #expect(found.first?.position == TextPosition(line: 8, column: 2))
    #expect(found.first?.unit == "treatment")
  }

  @Test func `A text shown in the source language for want of a translation is not judged`() throws {
    let po = "msgid \"\"\nmsgstr \"Language: pl\\n\"\n"
    #expect(try findings(source: Self.source(Self.long), po: po, "pl").isEmpty)
  }

  @Test func `A leaflet harder than a newspaper is noted with the formula's name`() throws {
    let hard = "Corticosteroid infiltrations alleviate inflammation surrounding irritated intervertebral structures."
    let found = try findings(source: Self.source(hard)).filter { $0.check == "lix-above-newspaper" }
    #expect(found.count == 1)
    #expect(found.first?.message.contains("LIX (Björnsson 1968)") == true)
  }

  @Test func `Thai, whose sentences end with a space at most, is not judged by them`() throws {
    let thai = Array(repeating: "รับประทานยาหลังอาหาร", count: 8).joined()
    let po = """
      msgid ""
      msgstr "Language: th\\n"

      msgctxt "treatment"
      msgid "Rest."
      msgstr "\(thai)"
      """
    #expect(try findings(source: Self.source("Rest."), po: po, "th").isEmpty)
  }
}
