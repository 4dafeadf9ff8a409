import Files
import ICU
import Testing

@testable import Catalogs

private func read(_ text: String, locale: LocaleTag? = nil) throws -> Catalog {
  try CatalogReader.read(Array(text.utf8), file: "x.xlf", locale: locale)
}

@Suite struct `XLIFF 1.2` {
  private func file(_ units: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="https://example.org/tool">
      <file original="a.html" source-language="en" target-language="fr" datatype="html" t:own="1">
        <!-- kept -->
        <t:settings>kept</t:settings>
        <body>
    \(units)
        </body>
      </file>
    </xliff>

    """
  }

  @Test func `from other tools is read with states, notes and positions`() throws {
    let text = file(
      """
      <group id="g"><trans-unit id="1" approved="yes" translate="no"><source>One &amp; <![CDATA[<two>]]></source>
        <target state="signed-off">Un &amp; deux</target><note>for you</note><note from="translator">mine</note></trans-unit></group>
      <trans-unit id="2"><source>Two</source><target state="needs-translation">Deux</target></trans-unit>
      <trans-unit id="3"><source>Three</source></trans-unit>
      <trans-unit id="4"><source>Four</source><target>Quatre</target>
        <alt-trans alttranstype="previous-version"><source>Fore</source><target>Avant</target></alt-trans></trans-unit>
      """
    )
    let catalog = try read(text)
    #expect(catalog.locale.identifier == "fr")
    #expect(catalog.sourceLocale == .english)
    #expect(catalog.units.map(\.key.source) == ["One & <two>", "Two", "Three", "Four"])
    #expect(catalog.units.map(\.state) == [.translated, .fuzzy, .untranslated, .translated])
    #expect(catalog.units[0].notes == ["for you"])
    #expect(catalog.units[0].comments == ["mine"])
    #expect(!catalog.units[0].isTranslatable)
    #expect(catalog.units[0].formatState == "signed-off")
    #expect(catalog.units[3].previousSource == "Fore")
    #expect(catalog.position(ofUTF16: 5, in: .target(0), ofUnit: 0) == TextPosition(line: 8, column: 39))
    #expect(catalog.position(ofUTF16: 7, in: .source, ofUnit: 0) == TextPosition(line: 7, column: 92))
  }

  @Test func `keeps codes that only XML can write`() throws {
    let units = """
      <trans-unit id="1"><source>Press <g id="1">here</g><x id="2"/></source><target><x id="2"/><g id="1">Ici</g></target></trans-unit>
      """
    let catalog = try read(file(units))
    #expect(catalog.units[0].key.source == "Press <g id=\"1\">here</g><x id=\"2\"/>")
    let po = try CatalogReader.read(CatalogWriter.write(catalog, as: .po, path: "x.po").bytes, file: "x.po")
    let again = try read(String(decoding: CatalogWriter.write(po, as: .xliff12, path: "y.xlf").bytes, as: UTF8.self))
    #expect(again.units[0].targets == catalog.units[0].targets)
  }

  @Test func `keeps what other tools wrote when translations change`() throws {
    let text = file(
      """
      <trans-unit id="1" t:x="y"><source>Call {phone} now</source><target state="new" t:z="1">{phone}</target><t:any>a</t:any></trans-unit>
          <trans-unit id="2"><source>Two</source></trans-unit>
      """
    )
    let po = """
      msgid ""
      msgstr "Language: fr\\n"

      msgid "Call {phone} now"
      msgstr "Appelez {phone} & attendez"

      msgid "Two"
      msgstr "Deux"

      """
    let catalog = try CatalogReader.read(Array(po.utf8), file: "x.po")
    let edited = try CatalogWriter.write(catalog, as: .xliff12, path: "x.xlf", over: Array(text.utf8)).bytes
    let expected = text.replacing(
      "state=\"new\" t:z=\"1\">{phone}</target>",
      with: "state=\"translated\" t:z=\"1\">Appelez {phone} &amp; attendez</target>"
    )
    .replacing("<source>Two</source>", with: "<source>Two</source><target state=\"translated\">Deux</target>")
    #expect(String(decoding: edited, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("<trans-unit><source>a</source></trans-unit>", "7:1: <trans-unit> has no attribute id"),
    ("<trans-unit id=\"1\"><target>a</target><source>a</source></trans-unit>", "<source> is not the first element"),
    (
      "<trans-unit id=\"1\"><source/></trans-unit><trans-unit id=\"1\"><source/></trans-unit>",
      "7:42: the id \"1\" stands twice"
    ),
    ("<trans-unit id=\"1\"><source><bpt id=\"1\">b</bpt></source></trans-unit>", "<bpt id=\"1\"> is never closed"),
    ("<trans-unit id=\"1\"><source><ept id=\"1\">b</ept></source></trans-unit>", "<ept id=\"1\"> closes nothing"),
    ("<trans-unit id=\"1\"><source><x/></source></trans-unit>", "<x> has no attribute id"),
    ("<trans-unit id=\"1\"><source>a</source>", "not well-formed"),
    ("<trans-unit id=\"1\"><source>&undefined;</source></trans-unit>", "not well-formed"),
  ])
  func `that breaks the standard is refused with a reason`(units: String, expected: String) {
    let error = #expect(throws: (any Error).self) { try read(file(units)) }
    #expect(error.map { "\($0)" }?.contains(expected) == true, "\(String(describing: error))")
  }
}

@Suite struct `XLIFF 2.1` {
  private func file(_ units: String, target: String = " trgLang=\"fr\"") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"\(target)>
     <file id="f1">
    \(units)
     </file>
    </xliff>

    """
  }

  @Test func `from other tools is read with segments, codes and states`() throws {
    let text = file(
      """
        <unit id="u1"><notes><note category="developer">n</note></notes>
         <originalData><data id="d1">{name}</data></originalData>
         <segment id="s1" state="final"><source>Hello <ph id="1" dataRef="d1"/>. </source><target order="3">B</target></segment>
         <ignorable><source> </source></ignorable>
         <segment id="s2" state="reviewed"><source>Bye.</source><target order="1">A <ph id="1" dataRef="d1"/></target></segment>
        </unit>
        <unit id="u2" translate="no"><segment state="initial"><source>x</source><target>y</target></segment></unit>
        <unit id="u3"><segment><source>z</source></segment></unit>
      """
    )
    let catalog = try read(text)
    #expect(catalog.units.map(\.key.source) == ["Hello {name}.  Bye.", "x", "z"])
    #expect(catalog.units[0].target == "A {name}B")
    #expect(catalog.units.map(\.state) == [.translated, .fuzzy, .untranslated])
    #expect(!catalog.units[1].isTranslatable)
    #expect(catalog.units[0].notes == ["n"])
    #expect(catalog.units[0].formatState == "final")
  }

  @Test(arguments: [
    ("<unit><segment><source/></segment></unit>", "3:1: <unit> has no attribute id"),
    ("<unit id=\"u\"/>", "<unit> has no <segment>"),
    ("<unit id=\"u\"><segment><target/><source/></segment></unit>", "does not begin with one <source>"),
    ("<unit id=\"u\"><segment><source/><target order=\"2\"/></segment></unit>", "order \"2\" is no place among 1"),
    (
      "<unit id=\"u\"><segment><source/><target order=\"1\"/></segment><segment><source/><target order=\"1\"/></segment></unit>",
      "two translations have order 1"
    ),
    (
      "<unit id=\"u\"><segment><source/></segment></unit><unit id=\"u\"><segment><source/></segment></unit>",
      "stands twice"
    ),
    (
      "<unit id=\"u\"><segment><source><ph id=\"1\"/><ph id=\"1\"/></source></segment></unit>",
      "the code id \"1\" stands twice"
    ),
    ("<unit id=\"u\"><segment><source><sc id=\"1\"/></source></segment></unit>", "<sc id=\"1\"> has no <ec>"),
    ("<unit id=\"u\"><segment><source><ec startRef=\"1\"/></source></segment></unit>", "closes nothing"),
    ("<unit id=\"u\"><segment><source><ph id=\"1\" dataRef=\"d\"/></source></segment></unit>", "names no <data>"),
    ("<unit id=\"u\"><segment state=\"done\"><source/></segment></unit>", "unknown state \"done\""),
    ("<unit id=\"u\"><segment subState=\"a:b\"><source/></segment></unit>", "needs a state beside it"),
  ])
  func `that breaks the standard is refused with a reason`(units: String, expected: String) {
    let error = #expect(throws: (any Error).self) { try read(file(units)) }
    #expect(error.map { "\($0)" }?.contains(expected) == true, "\(String(describing: error))")
  }

  @Test func `with translations needs their language`() {
    let units = "<unit id=\"u\"><segment><source/><target/></segment></unit>"
    #expect(throws: InputErrors.self) { try read(file(units, target: ""), locale: .english) }
  }
}

@Suite struct `XML from anywhere` {
  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>",
    "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>",
    "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
      + "<!ENTITY lol2 \"&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;\">]><lolz>&lol2;</lolz>",
    "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://localhost/\"> %p;]><x/>",
  ])
  func `may not have a document type`(text: String) {
    let error = #expect(throws: InputError.self) { try XMLFile(bytes: Array(text.utf8), file: "x.xml") }
    #expect(error?.problem.contains("document type") == true)
    #expect(error?.position?.line == 1)
  }

  @Test func `may not nest without end`() {
    let text = String(repeating: "<a>", count: 100_000)
    #expect(throws: InputError.self) { try XMLFile(bytes: Array(text.utf8), file: "x.xml") }
  }

  @Test func `in UTF-16 is read, other encodings are named`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"utf-16\"?><a>dzień 😀</a>"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try XMLFile(bytes: bytes, file: "x.xml").root.text == "dzień 😀")
    let latin = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><a/>".utf8)
    let error = #expect(throws: InputError.self) { try XMLFile(bytes: latin, file: "x.xml") }
    #expect(error?.problem == "the file declares the encoding \"iso-8859-2\"")
  }

  @Test func `knows the bytes of every element and text`() throws {
    let text = "<?xml version='1.0'?><!-- <a> --><r a='1>2'>\n <a b=\"x\"/>t&#x1F600;x<!-- c --><b>é</b><?pi x?>end</r>"
    let xml = try XMLFile(bytes: Array(text.utf8), file: "x.xml")
    func written(_ range: Range<Int>) -> String { String(decoding: xml.bytes[range], as: UTF8.self) }
    #expect(written(xml.root.range).hasPrefix("<r a='1>2'>"))
    #expect(xml.root.elements.map { written($0.range) } == ["<a b=\"x\"/>", "<b>é</b>"])
    let texts = xml.root.children.compactMap {
      if case .text(let text, let range) = $0 { (text, written(range)) } else { nil }
    }
    #expect(texts.map(\.0) == ["\n ", "t😀x", "end"])
    #expect(texts.map(\.1) == ["\n ", "t&#x1F600;x", "end"])
    #expect(xml.position(ofUTF16: 5, in: xml.root) == TextPosition(line: 2, column: 22))
  }

  @Test(arguments: ["", "x", "<a>", "<a></b>", "<a b=c/>", "<a>\u{0}</a>", "<a><b></a>", "\u{FEFF}<a", "<a>&#0;</a>"])
  func `that is broken is refused, whatever it is`(text: String) {
    #expect(throws: InputError.self) { try XMLFile(bytes: Array(text.utf8), file: "x.xml") }
  }
}
