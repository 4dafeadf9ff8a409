import Catalogs
import Files
import ICU
import Testing

@testable import Checks

@Suite struct `A finding on the header of a PO file` {
  private func places(_ text: String) throws -> [TextPosition] {
    let catalog = try Catalog(po: PODocument(bytes: Array(text.utf8), file: "pl.po"))
    return try Checker(facts: library.facts).check(catalog, sourceLocale: LocaleTag("en-GB"))
      .filter { $0.check == "plural-header" }.map(\.position)
  }

  @Test func `points at the field`() throws {
    let text = """
      msgid ""
      msgstr ""
      "Language: pl\\n"
      "plural-forms: nplurals=2; plural=(n != 1);\\n"

      msgid "Rest."
      msgstr "Odpoczywaj."

      """
    #expect(try places(text) == [TextPosition(line: 4, column: 2)])
  }

  @Test func `points at the header when it lacks the field`() throws {
    let text = """
      msgid ""
      msgstr "Language: pl\\n"

      msgid "one tablet"
      msgid_plural "%d tablets"
      msgstr[0] "tabletka"
      msgstr[1] "tabletki"
      msgstr[2] "tabletek"

      """
    #expect(try places(text).map(\.line) == [1])
  }
}
