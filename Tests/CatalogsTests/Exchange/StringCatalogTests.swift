import Files
import ICU
import Testing

@testable import Catalogs

private func read(_ text: String) throws -> Catalog {
  try CatalogReader.read(Array(text.utf8), file: "x.xcstrings", locale: LocaleTag("pl"))
}

private func po(_ catalog: Catalog) throws -> (text: String, losses: [String]) {
  let written = try CatalogWriter.write(catalog, as: .po, path: "x.po")
  return (String(decoding: written.bytes, as: UTF8.self), written.losses)
}

/// A string catalog after its PO file was edited and written over it.
private func edited(_ text: String, _ old: String, _ new: String) throws -> String {
  let before = try po(read(text)).text
  let after = before.replacing(old, with: new)
  #expect(after != before || old == new)
  let catalog = try CatalogReader.read(Array(after.utf8), file: "x.po", sourceLocale: .english)
  let bytes = try CatalogWriter.write(catalog, as: .xcstrings, path: "x.xcstrings", over: Array(text.utf8)).bytes
  return String(decoding: bytes, as: UTF8.self)
}

/// A catalog in Xcode's layout with one key in Polish.
private func catalog(_ key: String, _ localization: String) throws -> String {
  let text = """
    {"sourceLanguage": "en", "strings": {"\(key)": {"localizations": {"pl": \(localization)}}}, "version": "1.0"}
    """
  return String(decoding: JSONLayout.bytes(of: try JSONParser.parse(Array(text.utf8))), as: UTF8.self)
}

private func unit(_ text: String, _ state: String = "translated") -> String {
  "{\"stringUnit\": {\"state\": \"\(state)\", \"value\": \"\(text)\"}}"
}

@Suite struct `String catalogs with texts for devices` {
  @Test func `have only the chosen one changed`() throws {
    let text = try catalog(
      "Tap",
      "{\"variations\": {\"device\": {\"iphone\": \(unit("Stuknij")), \"other\": \(unit("Kliknij"))}}}"
    )
    #expect(try edited(text, "Kliknij", "Wybierz") == text.replacing("Kliknij", with: "Wybierz"))
  }

  @Test func `keep the plurals of each`() throws {
    let forms = "\"one\": \(unit("dzień")), \"few\": \(unit("dni")), \"other\": \(unit("dnia"))"
    let text = try catalog(
      "days",
      "{\"variations\": {\"device\": {\"ipad\": {\"variations\": {\"plural\": {\"other\": \(unit("doba"))}}}, "
        + "\"other\": {\"variations\": {\"plural\": {\(forms)}}}}}}"
    )
    #expect(try edited(text, "few {dni}", "few {dzionki}") == text.replacing("\"dni\"", with: "\"dzionki\""))
  }

  @Test func `name the others as a loss where they are not kept`() throws {
    let text = try catalog("Tap", "{\"variations\": {\"device\": {\"mac\": \(unit("a")), \"other\": \(unit("b"))}}}")
    #expect(try po(read(text)).losses == ["other devices' texts of 1 units, \"Tap\" at x.xcstrings:4 the first"])
    let over = try CatalogWriter.write(read(text), as: .xcstrings, path: "x.xcstrings", over: Array(text.utf8))
    #expect(over.losses.isEmpty)
  }

  @Test func `keep how an argument is formatted`() throws {
    let plural = "{\"plural\": {\"one\": \(unit("%arg osobę")), \"other\": \(unit("%arg osoby"))}}"
    let text = try catalog(
      "Ask %2$@",
      "{\"stringUnit\": {\"state\": \"translated\", \"value\": \"Spytaj %#@people@\"}, \"substitutions\": {\"people\": "
        + "{\"argNum\": 2, \"formatSpecifier\": \"lu\", \"variations\": \(plural)}}}"
    )
    #expect(try edited(text, "# osoby", "# ludzi") == text.replacing("%arg osoby", with: "%arg ludzi"))
  }
}

@Suite struct `String catalogs with an empty form` {
  private static func days(_ few: String, _ state: String) throws -> String {
    try catalog(
      "days",
      "{\"variations\": {\"plural\": {\"one\": \(unit("dzień")), \"few\": \(unit(few, state)), \"other\": \(unit("dnia"))}}}"
    )
  }

  @Test func `are untranslated, and fuzzy where a format cannot say so`() throws {
    let text = try Self.days("", "new")
    #expect(try read(text).units.map(\.state) == [.untranslated])
    #expect(try read(Self.days("", "translated")).units.map(\.state) == [.untranslated])
    #expect(try read(Self.days("dni", "translated")).units.map(\.state) == [.translated])
    #expect(try po(read(text)).text.contains("#, fuzzy"))
    #expect(try edited(text, "", "") == text)
  }

  @Test(arguments: [CatalogFormat.xliff12, .xliff21, .csv])
  func `are not taken for translated in`(format: CatalogFormat) throws {
    let path = format == .csv ? "y.csv" : "y.xlf"
    let bytes = try CatalogWriter.write(read(Self.days("", "new")), as: format, path: path).bytes
    #expect(try CatalogReader.read(bytes, file: path).units.map(\.state) == [.fuzzy])
  }

  @Test func `say of a gettext plural which form is new`() throws {
    let text = """
      msgid ""
      msgstr "Language: pl\\n"

      msgid "%d day"
      msgid_plural "%d days"
      msgstr[0] "%d dzień"
      msgstr[1] ""
      msgstr[2] "%d dni"

      """
    let catalog = try CatalogReader.read(Array(text.utf8), file: "x.po", sourceLocale: .english)
    let bytes = try CatalogWriter.write(catalog, as: .xcstrings, path: "x.xcstrings").bytes
    let plural = try JSONParser.parse(bytes)["strings"]?["%d day"]?["localizations"]?["pl"]?["variations"]?["plural"]
    let states = plural?.members.map { "\($0.name) \($0.value["stringUnit"]?["state"]?.text ?? "")" }
    #expect(states == ["one translated", "few new", "many translated", "other translated"])
    #expect(try read(String(decoding: bytes, as: UTF8.self)).units.map(\.state) == [.untranslated])
  }
}

@Suite struct `Messages without a source` {
  @Test func `of Xcode are left out, named and kept in their file`() throws {
    let text = try catalog("Rest", unit("Spocznij")).replacing(
      "\"strings\" : {",
      with: "\"strings\" : {\n    \"\" : {\n\n    },"
    )
    let catalog = try read(text)
    #expect(catalog.units.map(\.key.source) == ["Rest"])
    #expect(try po(catalog).losses == ["the missing source of 1 units, \"\" at x.xcstrings:4 the first"])
    #expect(try edited(text, "Spocznij", "Odpocznij") == text.replacing("Spocznij", with: "Odpocznij"))
  }

  @Test(arguments: [(",\n", []), (",b\n", ["the missing source of 1 units, \"\" at x.csv:2 the first"])])
  func `of a table are left out, and named where the row says something`(row: String, losses: [String]) throws {
    let text = "source,target:pl\n\(row)a,b\n"
    let catalog = try CatalogReader.read(Array(text.utf8), file: "x.csv")
    #expect(catalog.units.map(\.key.source) == ["a"])
    #expect(try po(catalog).losses == losses)
    #expect(catalog.position(ofUTF16: 0, in: .target(0), ofUnit: 0) == TextPosition(line: 3, column: 3))
  }

  @Test func `of an XLIFF file become no second header`() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="pl"><file id="f">
      <unit id="1"><segment><source/></segment></unit>
      </file></xliff>
      """
    let catalog = try CatalogReader.read(Array(text.utf8), file: "x.xlf")
    #expect(catalog.units.isEmpty)
    let written = try po(catalog)
    #expect(written.losses == ["the missing source of 1 units, \"\" at x.xlf:2 the first"])
    #expect(written.text.ranges(of: "msgid \"\"\n").count == 1)
  }
}

@Suite struct `Places in a string catalog` {
  /// The place of a UTF-16 unit of the catalog's text where the text in the file begins at column 1.
  private func column(_ text: String, _ localization: String, ofUTF16 offset: Int, after mark: String) throws -> Int {
    let catalog = try read(text)
    let line = try #require(text.split(separator: "\n", omittingEmptySubsequences: false).first { $0.contains(mark) })
    let start = try #require(line.firstRange(of: mark)).upperBound
    return catalog.position(ofUTF16: offset, in: .target(0), ofUnit: 0).column - line[..<start].utf16.count
  }

  @Test(arguments: [
    ("abc", 2, 3), ("a\\\"bc", 2, 4), ("\\n\\tx", 2, 5), ("\\u00e9x", 1, 7), ("\\ud83d\\ude00x", 2, 13), ("😀ź x", 3, 4),
    ("e\u{301}x", 2, 3), ("日本\\\\語", 3, 5),
  ])
  func `are behind the escapes that stand before them`(written: String, offset: Int, expected: Int) throws {
    let text = "{\"sourceLanguage\": \"en\", \"strings\": {\n\"k\": {\"localizations\": {\"pl\": \(unit(written))}}}}"
    #expect(try column(text, written, ofUTF16: offset, after: "\"value\": \"") == expected)
  }

  @Test func `are in the form that a plural's text is of`() throws {
    let forms = "\"one\": \(unit("%lld {x} dzień")), \"other\": \(unit("it's \\\"%lld\\\" dni"))"
    let text = try catalog("k", "{\"variations\": {\"plural\": {\(forms)}}}")
    let catalog = try read(text)
    let target = catalog.units[0].target
    #expect(target == "{0, plural, one {%lld '{'x'}' dzień} other {it's \"%lld\" dni}}")
    for (word, form) in [
      ("dzień", "dzień"), ("x", "x} dz"), ("dni", "dni\"\n"), ("s \"%", "s \\\"%"), ("{0", "%lld {"),
    ] {
      let offset = try #require(target.firstRange(of: word)).lowerBound.utf16Offset(in: target)
      let place = try #require((text + "\n").firstRange(of: form)).lowerBound
      let before = text[..<place].split(separator: "\n", omittingEmptySubsequences: false)
      let expected = TextPosition(line: before.count, column: (before.last?.utf16.count ?? 0) + 1)
      #expect(catalog.position(ofUTF16: offset, in: .target(0), ofUnit: 0) == expected, "\(word)")
    }
  }

  @Test func `of messages without a translation are those of their keys`() throws {
    let text = "{\"sourceLanguage\": \"en\", \"strings\": {\n  \"Rest\": {},\n  \"A \\\"b\\\"\": {}\n}}"
    let catalog = try read(text)
    #expect(catalog.units.map(\.position) == [2, 3].map { TextPosition(line: $0, column: 4) })
    #expect(catalog.position(ofUTF16: 0, in: .target(0), ofUnit: 0) == TextPosition(line: 2, column: 4))
    #expect(catalog.position(ofUTF16: 3, in: .source, ofUnit: 1) == TextPosition(line: 3, column: 8))
  }

  @Test func `of a source are in the source, not in its translation`() throws {
    let text = """
      {"sourceLanguage": "en", "strings": {
      "k": {"localizations": {
        "en": \(unit("Take it")),
        "pl": \(unit("Weź to"))}}}}
      """
    let catalog = try read(text)
    #expect(catalog.position(ofUTF16: 5, in: .source, ofUnit: 0).line == 3)
    #expect(catalog.position(ofUTF16: 5, in: .target(0), ofUnit: 0).line == 4)
  }
}
