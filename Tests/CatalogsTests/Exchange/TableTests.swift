import Files
import ICU
import Testing

@testable import Catalogs

@Suite struct `Tables` {
  @Test(arguments: [
    "source,target\r\nA,B\r\n", "source;target\nA;B", "msgid\tmsgstr\nA\tB\n", "\u{FEFF}Source,Target\nA,B\n",
  ])
  func `are read with any separator and line end`(text: String) throws {
    let catalog = try CatalogReader.read(Array(text.utf8), file: "x.csv", locale: LocaleTag("pl"))
    #expect(catalog.units.map(\.target) == ["B"])
  }

  @Test func `know where each text stands`() throws {
    let text = "context,source:en,target:pl\r\na,\"x, \"\"y\"\"\",\"d\"\"ź\r\nk\"\r\n"
    let catalog = try CatalogReader.read(Array(text.utf8), file: "x.csv")
    #expect(catalog.locale.identifier == "pl")
    #expect(catalog.units[0].target == "d\"ź\r\nk")
    #expect(catalog.position(ofUTF16: 2, in: .target(0), ofUnit: 0) == TextPosition(line: 2, column: 18))
    #expect(catalog.position(ofUTF16: 5, in: .target(0), ofUnit: 0) == TextPosition(line: 3, column: 1))
  }

  @Test(arguments: [
    ["jeden dzień", "", "%d dni"], ["", "", ""], ["", "", "%d dni"], ["jeden dzień", "%d dni", ""],
  ])
  func `keep every form of a plural, empty ones too`(forms: [String]) throws {
    let entry = forms.enumerated().map { "msgstr[\($0)] \"\($1)\"\n" }.joined()
    let text = "msgid \"\"\nmsgstr \"Language: pl\\n\"\n\nmsgid \"%d day\"\nmsgid_plural \"%d days\"\n\(entry)"
    let catalog = try CatalogReader.read(Array(text.utf8), file: "x.po")
    let back = try roundTrip(catalog, through: .csv)
    #expect(messages(back) == messages(catalog))
    #expect(back.units.map(\.state) == [.untranslated])
  }

  @Test(arguments: [
    ("source,target,state\na,b,untranslated\n", ["b"], nil, TranslationState.translated),
    ("source,target,target-1\na,b,\n", ["b"], nil, .translated),
    ("source,target,target-1\na,b,c\n", ["b", "c"], "a", .translated),
    ("source,source-plural,target,target-2,state\na,as,b,c,fuzzy\n", ["b", "", "c"], "as", .untranslated),
    ("source,source-plural,target,target-1\na,as,b\n", ["b", ""], "as", .untranslated),
  ])
  func `tell by their columns how far a translation is`(
    text: String,
    targets: [String],
    plural: String?,
    state: TranslationState
  ) throws {
    let unit = try CatalogReader.read(Array(text.utf8), file: "x.csv", locale: LocaleTag("pl")).units[0]
    #expect(unit.targets == targets && unit.sourcePlural == plural && unit.state == state)
  }

  @Test func `named .tsv have tabs between their fields`() throws {
    let catalog = try CatalogReader.read(
      Array("source,target\n\"a,\tb\",c\n".utf8),
      file: "x.csv",
      locale: LocaleTag("pl")
    )
    let bytes = try CatalogWriter.write(catalog, as: .csv, path: "x.TSV").bytes
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("\u{FEFF}context\tsource:en\ttarget:pl\t"))
    #expect(text.contains("\r\n\t\"a,\tb\"\tc\ttranslated\t"))
    #expect(try CatalogReader.read(bytes, file: "x.tsv").units.map(\.key) == catalog.units.map(\.key))
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "x.csv:1:1: the first row names no columns"),
    ("source,target\n\"a,b\n", "x.csv:2:1: the quoted field"),
    ("source,target\na,b,c\n", "x.csv:2:1: the row has 3 fields"), ("source,target,source\n", "stands twice"),
    ("source,target\n\"dzień\" dobry,b\n", "x.csv:2:8: text stands behind the closing quotation mark"),
  ])
  func `that are broken are refused with a place`(text: String, expected: String) throws {
    let error = #expect(throws: InputError.self) {
      try CatalogReader.read(Array(text.utf8), file: "x.csv", locale: .english)
    }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }
}
