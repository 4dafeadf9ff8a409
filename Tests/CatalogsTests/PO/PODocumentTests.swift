import Files
import ICU
import Testing

@testable import Catalogs

@Suite struct `Reading a PO file` {
  private func document(_ text: String) -> PODocument { PODocument(bytes: Array(text.utf8), file: "x.po") }

  static let sample = """
    # Translators: all
    msgid ""
    msgstr ""
    "Language: pl\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    # mine
    #. yours
    #: a.md:3 b.md:4
    #, fuzzy, c-format
    #| msgid "Old"
    msgctxt "treatment"
    msgid "One \\"two\\"\\n"
    "three"
    msgstr "Raz"

    msgid "%d day"
    msgid_plural "%d days"
    msgstr[0] "%d dzień"
    msgstr[1] "%d dni"

    #~ msgid "Gone"
    #~ msgstr "Nie ma"

    """

  @Test func `keeps comments, flags, contexts, plurals, previous and obsolete messages`() throws {
    let document = document(Self.sample)
    #expect(document.errors.isEmpty)
    #expect(document.entries.count == 4)
    #expect(document.header("language") == "pl")
    let message = document.entries[1].message
    #expect(message.translatorComments == ["mine"])
    #expect(message.notes == ["yours"])
    #expect(message.references == ["a.md:3", "b.md:4"])
    #expect(message.flags == ["fuzzy", "c-format"])
    #expect(message.previousSource == "Old")
    #expect(message.key == MessageKey(context: "treatment", source: "One \"two\"\nthree"))
    #expect(document.entries[2].message.targets == ["%d dzień", "%d dni"])
    #expect(document.entries[3].message.isObsolete)
  }

  @Test func `finds the line and column of a letter behind escapes and line breaks`() {
    let document = document(Self.sample)
    let entry = document.entries[1]
    #expect(document.position(ofUTF16: 0, in: .source, of: entry) == TextPosition(line: 13, column: 8))
    #expect(document.position(ofUTF16: 5, in: .source, of: entry) == TextPosition(line: 13, column: 14))
    #expect(document.position(ofUTF16: 10, in: .source, of: entry) == TextPosition(line: 14, column: 2))
  }

  @Test func `goes on after a broken line and reports it`() {
    let document = document("msgid \"a\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n")
    #expect(document.entries.map(\.message.source) == ["c"])
    #expect(document.errors.first?.position == TextPosition(line: 1, column: 7))
  }

  @Test func `understands a byte order mark and CR LF`() {
    let text = "\u{FEFF}" + Self.sample.replacing("\n", with: "\r\n")
    #expect(document(text).entries.map(\.message) == document(Self.sample).entries.map(\.message))
  }

  @Test func `reports invalid UTF-8 with its line`() {
    var bytes = Array("msgid \"a\"\nmsgstr \"".utf8)
    bytes += [0xFF, UInt8(ascii: "\""), UInt8(ascii: "\n")]
    let document = PODocument(bytes: bytes, file: "x.po")
    #expect(document.errors.map(\.position?.line) == [2])
  }

  @Test func `becomes a catalog with states`() throws {
    let catalog = try Catalog(po: document(Self.sample))
    #expect(catalog.locale.identifier == "pl")
    #expect(catalog.units.map(\.state) == [.fuzzy, .translated])
    #expect(catalog.position(ofUTF16: 1, in: .target(0), ofUnit: 0) == TextPosition(line: 15, column: 10))
  }
}
