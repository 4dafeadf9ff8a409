import Files
import ICU
import Testing

@testable import Catalogs

@Suite struct `XLIFF units with one source` {
  private static let version12 = """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="a.html" source-language="en" target-language="fr" datatype="html"><body>
    <trans-unit id="1" resname="menu.open"><source>Open</source><target state="translated">Ouvrir</target></trans-unit>
    <trans-unit id="2" resname="state.open"><source>Open</source><target state="translated">Ouvert</target></trans-unit>
    <trans-unit id="3" resname="quit"><source>Quit</source></trans-unit>
    </body></file>
    <file original="b.html" source-language="en" target-language="fr" datatype="html"><body>
    <trans-unit id="1"><source>Open</source><target state="translated">Ouvre</target></trans-unit>
    </body></file>
    </xliff>
    """

  private static let version21 = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">
    <file id="f1" original="a.html">
    <unit id="1" name="menu.open"><segment state="translated"><source>Open</source><target>Ouvrir</target></segment></unit>
    <unit id="2" name="state.open"><segment state="translated"><source>Open</source><target>Ouvert</target></segment></unit>
    <unit id="3" name="quit"><segment state="initial"><source>Quit</source></segment></unit>
    </file>
    <file id="f2" original="b.html">
    <unit id="1"><segment state="translated"><source>Open</source><target>Ouvre</target></segment></unit>
    </file>
    </xliff>
    """

  @Test(arguments: [version12, version21])
  func `are told apart by what their program calls them, or else by their address`(text: String) throws {
    let catalog = try xliff(text)
    #expect(catalog.units.map(\.key.context) == ["menu.open", "state.open", "", "b.html#1"])
    #expect(Set(catalog.units.map(\.key)).count == 4)
  }

  @Test(arguments: [version12, version21], [CatalogFormat.po, .csv, .xcstrings])
  func `come back each with its own translation`(text: String, format: CatalogFormat) throws {
    let path = "x.\(format.rawValue)"
    let there = try CatalogWriter.write(try xliff(text), as: format, path: path).bytes
    let back = try CatalogReader.read(there, file: path, sourceLocale: .english)
    let over = try written(back, over: text)
    #expect(over.text == text)
    #expect(over.losses.isEmpty)
    let edited = String(decoding: there, as: UTF8.self).replacing("Ouvert", with: "Ouverte")
    let new = try CatalogReader.read(Array(edited.utf8), file: path, sourceLocale: .english)
    #expect(try written(new, over: text).text == text.replacing("Ouvert", with: "Ouverte"))
  }

  @Test(.enabled(if: Oracle.isInstalled("msgfmt"), "install Debian's package gettext"))
  func `become a PO file that msgfmt accepts`() throws {
    let bytes = try CatalogWriter.write(try xliff(Self.version12), as: .po, path: "x.po").bytes
    let run = try #require(Oracle("msgfmt")).run(["-c", "-o", "/dev/null", "-"], input: bytes)
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `get no translation that could be any one's`() throws {
    let over = try written(po("msgid \"Open\"\nmsgstr \"Ouvrez\"\n", language: "fr"), over: Self.version12)
    #expect(over.text == Self.version12)
    #expect(over.losses.count == 1)
    #expect(over.losses[0].contains("\"Open\" at x.po:4"))
  }

  @Test func `are found when a catalog is older than the second of them`() throws {
    let alone = Self.version12.replacing("<source>Open</source>", with: "<source>Close</source>", maxReplacements: 1)
    let entries = "msgctxt \"quit\"\nmsgid \"Quit\"\nmsgstr \"Quitter\"\n"
    let over = try written(po(entries, language: "fr"), over: alone).text
    #expect(over.contains("<source>Quit</source><target state=\"translated\">Quitter</target>"))
  }
}

@Suite struct `Codes of XLIFF in a PO file` {
  private static let version12 = """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="https://example.org/tool">
    <file original="a.html" source-language="en" target-language="pl" datatype="html"><body>
    <trans-unit id="1"><source>Press <g id="1">here</g></source></trans-unit>
    </body></file></xliff>
    """

  private static let version21 = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="pl"><file id="f">
    <unit id="1"><originalData><data id="d">x</data></originalData>
    <segment><source>Press <pc id="1">here</pc><ph id="2" dataRef="d"/></source></segment></unit>
    </file></xliff>
    """

  /// The file with its one unit translated by way of PO.
  private func translated(_ text: String, _ target: String) throws -> (text: String, losses: [String], po: Catalog) {
    let bytes = try CatalogWriter.write(xliff(text), as: .po, path: "x.po").bytes
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let last = try #require(lines.lastIndex(of: "msgstr \"\""))
    lines[last] = "msgstr \"\(target.replacing("\"", with: "\\\""))\""
    let catalog = try CatalogReader.read(Array(lines.joined(separator: "\n").utf8), file: "x.po")
    let over = try written(catalog, over: text)
    return (over.text, over.losses, catalog)
  }

  @Test(arguments: [
    (version12, "<g id=\"1\">Tu</g> naciśnij"), (version12, "a &amp; b"),
    (version21, "<ph id=\"2\" dataRef=\"d\"/><pc id=\"1\">Tu</pc> naciśnij"),
  ])
  func `stay codes`(text: String, target: String) throws {
    let over = try translated(text, target)
    #expect(over.losses.isEmpty)
    #expect(over.text.contains(">\(target)</target>"))
    #expect(try xliff(over.text).units.map(\.target) == [target])
  }

  @Test(arguments: [
    (version12, "<g id=\"1\">Tu naciśnij"), (version12, "a < b"), (version12, "a & b"), (version12, "<b>Tu</b>"),
    (version12, "<g>Tu</g>"), (version21, "<pc id=\"1\">Tu<ph id=\"2\" dataRef=\"e\"/></pc>"), (version21, "</target>"),
  ])
  func `that a translator broke become text, which is said`(text: String, target: String) throws {
    let over = try translated(text, target)
    #expect(over.text.contains(">\(XMLEscapes.text(target))</target>"))
    #expect(over.losses.count == 1 && over.losses[0].hasPrefix("inline codes that are not its own of 1 units"))
    #expect(try xliff(over.text).units.map(\.state) == [.translated])
  }

  @Test func `become text in the other version, which is said`() throws {
    let po = try translated(Self.version12, "<g id=\"1\">Tu</g>").po
    let new = try CatalogWriter.write(po, as: .xliff21, path: "y.xlf")
    #expect(
      new.losses == [
        "inline codes that are not its own of 1 units, \"Press <g id=\"1\">here</g>\" at x.po:14 the first"
      ]
    )
    let units = try xliff(String(decoding: new.bytes, as: UTF8.self)).units
    #expect(units.map(\.target) == ["<g id=\"1\">Tu</g>"])
  }
}

@Suite struct `An XLIFF file in a language` {
  private func file(in language: String, _ format: CatalogFormat) throws -> String {
    try fresh(po("msgid \"Rest\"\nmsgstr \"Repos\"\n", language: language), as: format)
  }

  @Test(arguments: versions, [("fr", "pl"), ("zh-Hant", "zh-Hans"), ("sr-Latn", "sr")])
  func `is not written over with another's translations`(format: CatalogFormat, languages: (old: String, new: String))
    throws
  {
    let text = try file(in: languages.old, format)
    let catalog = try po("msgid \"Rest\"\nmsgstr \"Odpoczynek\"\n", language: languages.new)
    let error = try #require(throws: InputError.self) { try written(catalog, over: text) }
    #expect("\(error)".contains("holds translations into \(languages.old), the catalog into \(languages.new)"))
  }

  @Test(arguments: versions, [("pl", "pl-PL"), ("zh", "zh-Hans"), ("sr-Cyrl", "sr")])
  func `is written over with the same's by another name`(format: CatalogFormat, languages: (old: String, new: String))
    throws
  {
    let text = try file(in: languages.old, format)
    let catalog = try po("msgid \"Rest\"\nmsgstr \"Odpoczynek\"\n", language: languages.new)
    #expect(try written(catalog, over: text).text.contains("Odpoczynek"))
  }
}
