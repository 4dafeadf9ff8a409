import Files
import ICU
import Testing

@testable import Catalogs

@Suite struct `A PO file written over the XLIFF file that was made of it` {
  /// A message of each kind before and after an author's and a translator's work on it.
  static let before = """
    #. old note
    #: a.md:1
    msgid "Rest"
    msgstr ""

    #, fuzzy
    #| msgid "%d old day"
    #| msgid_plural "%d old days"
    msgid "%d day"
    msgid_plural "%d days"
    msgstr[0] "%d dzień"
    msgstr[1] "%d dni"
    msgstr[2] "%d dni"

    msgid "%d week"
    msgid_plural "%d weeks"
    msgstr[0] ""
    msgstr[1] ""
    msgstr[2] ""

    msgctxt "phone"
    msgid "Call {clinicPhone}"
    msgstr "Zadzwoń: {clinicPhone}"

    msgid "Leaves"
    msgstr "Znika"

    #~ msgid "Returns"
    #~ msgstr "Wraca"

    """

  static let after = """
    # mine
    #. new note
    #. second
    #: a.md:2
    #: b.md:3
    msgid "Rest"
    msgstr "Odpoczywaj"

    msgid "%d day"
    msgid_plural "%d days"
    msgstr[0] "%d dzień"
    msgstr[1] "%d dni"
    msgstr[2] "%d dni"

    msgid "%d week"
    msgid_plural "%d weeks"
    msgstr[0] "%d tydzień"
    msgstr[1] "%d tygodnie"
    msgstr[2] "%d tygodni"

    #, fuzzy
    #| msgid "Ring {clinicPhone}"
    msgctxt "phone"
    msgid "Call {clinicPhone}"
    msgstr "{clinicPhone}: zadzwoń"

    #~ msgid "Leaves"
    #~ msgstr "Znika"

    msgid "Returns"
    msgstr "Wraca"

    """

  @Test(arguments: versions)
  func `says what the PO file says, and loses nothing`(format: CatalogFormat) throws {
    let catalog = try po(Self.after)
    let over = try written(catalog, over: fresh(po(Self.before), as: format))
    #expect(over.losses.isEmpty)
    let back = try xliff(over.text)
    #expect((back.units + back.obsolete).map(POMessage.init) == (catalog.units + catalog.obsolete).map(POMessage.init))
  }

  @Test(arguments: versions)
  func `is the same file when nothing changed`(format: CatalogFormat) throws {
    let text = try fresh(po(Self.before), as: format)
    #expect(try written(po(Self.before), over: text).text == text)
  }

  @Test(arguments: versions)
  func `gains the messages that are new, as if it were written anew`(format: CatalogFormat) throws {
    let more = """
      msgctxt "c"
      msgid "New {name}"
      msgstr ""

      msgid "%d new"
      msgid_plural "%d new ones"
      msgstr[0] "a"
      msgstr[1] "b"
      msgstr[2] "c"

      """
    let one = "#. note\nmsgid \"Old\"\nmsgstr \"Stary\"\n\n"
    let over = try written(po(one + more), over: fresh(po(one), as: format))
    #expect(try over.text == fresh(po(one + more), as: format))
    #expect(over.losses.isEmpty)
  }
}

@Suite struct `An XLIFF 1.2 file of another tool` {
  private func file(_ body: String) -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="https://example.org/tool">
      <file original="a.html" source-language="en" target-language="pl" datatype="html">
        \(body)
      </file>
    </xliff>

    """
  }

  private static let plural = """
    <body>
      <group id="1" restype="x-gettext-plurals" t:own="1">
        <trans-unit id="1[0]" approved='no'><source>%d day</source></trans-unit>
        <trans-unit id="1[1]" approved='no'><source>%d days</source></trans-unit>
        <trans-unit id="1[2]" approved='no'><source>%d days</source></trans-unit>
      </group>
    </body>
    """

  private static let days = """
    msgid "%d day"
    msgid_plural "%d days"
    msgstr[0] "%d dzień"
    msgstr[1] "%d dni"
    msgstr[2] "%d dnia"

    """

  @Test func `gets each form of a plural in that form's own unit`() throws {
    let over = try written(po(Self.days), over: file(Self.plural)).text
    var expected = file(Self.plural)
    for (source, target) in [("%d day", "%d dzień"), ("%d days", "%d dni"), ("%d days", "%d dnia")] {
      let old = try #require(expected.firstRange(of: "approved='no'><source>\(source)</source></trans"))
      let new = "approved=\"yes\"><source>\(source)</source><target state=\"translated\">\(target)</target></trans"
      expected.replaceSubrange(old, with: new)
    }
    #expect(over == expected)
    #expect(try xliff(over).units.map(\.state) == [.translated])
  }

  @Test func `gets the state of every form`() throws {
    let fuzzy = try written(po("#, fuzzy\n\(Self.days)"), over: file(Self.plural)).text
    #expect(try xliff(fuzzy).units.map(\.state) == [.fuzzy])
    let current = try written(po(Self.days), over: fuzzy).text
    #expect(try xliff(current).units.map(\.state) == [.translated])
    #expect(!current.contains("approved=\"no\"") && !current.contains("needs-"))
  }

  @Test func `gets a translation behind the segmented source`() throws {
    let source = "<source>Rest.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Rest.</mrk></seg-source>"
    let unit = "<body><trans-unit id=\"1\">\(source)<note>n</note></trans-unit></body>"
    let over = try written(po("msgid \"Rest.\"\nmsgstr \"Spocznij.\"\n"), over: file(unit)).text
    let target = "<target state=\"translated\">Spocznij.</target>"
    #expect(over == file(unit).replacing("</seg-source>", with: "</seg-source>\(target)"))
  }

  @Test func `keeps a form that was signed off while another is mended`() throws {
    let forms = ["signed-off", "final", "translated"].enumerated().map { form, state in
      "<trans-unit id=\"\(form)\"><source>\(form == 0 ? "%d day" : "%d days")</source>"
        + "<target state=\"\(state)\">\(form)</target></trans-unit>"
    }
    let text = file("<body><group restype=\"x-gettext-plurals\">\(forms.joined())</group></body>")
    let entry = "msgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"0\"\nmsgstr[1] \"new\"\nmsgstr[2] \"2\"\n"
    let over = try written(po(entry), over: text).text
    #expect(over == text.replacing("state=\"final\">1", with: "state=\"translated\">new"))
  }

  @Test(
    arguments: [
      ("<body>\n    </body>", "<body>\n%    </body>"), ("<body/>", "<body>\n%    </body>"),
      ("<body><trans-unit id=\"1\"><source>a</source></trans-unit></body>", nil),
    ] as [(String, String?)]
  )
  func `gains the messages that it lacks`(body: String, expected: String?) throws {
    let over = try written(po("msgid \"Rest\"\nmsgstr \"Odpoczywaj\"\n"), over: file(body)).text
    let new = try #require(try xliff(over).units.last)
    #expect(new.key.source == "Rest" && new.target == "Odpoczywaj")
    guard let expected else { return }
    let unit = """
            <trans-unit id="1" approved="yes" xml:space="preserve">
              <source>Rest</source>
              <target state="translated">Odpoczywaj</target>
            </trans-unit>

      """
    #expect(over == file(expected.replacing("%", with: unit)))
  }

  @Test func `names what cannot be put into its units`() throws {
    let text = file("<body><trans-unit id=\"1\"><source>Rest</source><note>old</note></trans-unit></body>")
    let entry = "#. new\n#: a.md:1\n#, fuzzy, c-format\n#| msgid \"Resting\"\nmsgid \"Rest\"\nmsgstr \"Odpoczywaj\"\n"
    let losses = try written(po(entry), over: text).losses
    #expect(
      losses
        == ["notes", "references", "flags", "previous sources"].map {
          "changed \($0) of 1 units, \"Rest\" at x.xlf:3 the first"
        }
    )
  }

  @Test func `whose names have a prefix stays readable`() throws {
    let text = """
      <x:xliff version="1.2" xmlns:x="urn:oasis:names:tc:xliff:document:1.2">
      <x:file original="a" source-language="en" datatype="html"><x:body>
      <x:trans-unit id="1"><x:source>Rest</x:source></x:trans-unit>
      </x:body></x:file></x:xliff>
      """
    let over = try written(po("msgid \"Rest\"\nmsgstr \"A\"\n\nmsgid \"New\"\nmsgstr \"B\"\n"), over: text).text
    let catalog = try xliff(over)
    #expect(catalog.units.map(\.target) == ["A", "B"])
    #expect(catalog.locale.identifier == "pl")
  }
}

@Suite struct `An XLIFF 2.1 file of another tool` {
  private func file(_ units: String, target: String = " trgLang=\"pl\"") -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"\(target)>
     <file id="f1">
    \(units)
     </file>
    </xliff>

    """
  }

  /// A unit of segments; `_` is white space that tools do not show, `-` a segment without a translation.
  private func unit(_ targets: [String], state: String = "") -> String {
    let segments = targets.enumerated().map { index, target in
      let name = target == "_" ? "ignorable" : "segment\(state)"
      let source = target == "_" ? " " : "S\(index + 1)."
      let written = target == "-" ? "" : "<target>\(target == "_" ? " " : target)</target>"
      return "<\(name)><source>\(source)</source>\(written)</\(name.prefix { $0 != " " })>"
    }
    return "<unit id=\"u\">\(segments.joined())</unit>"
  }

  @Test(arguments: [
    (["A.", "_", "B."], "A. C.", ["A.", " ", "C."]), (["A.", "_", "B."], "C. B.", ["C.", " ", "B."]),
    (["A.", "_", "B.", "_", "C."], "A. X. C.", ["A.", " ", "X.", " ", "C."]),
    (["A.", "_", "B.", "_", "C."], "X. Y. C.", ["X. Y.", "", "", " ", "C."]),
    (["-", "_", "-"], "A. B.", ["A. B.", "", ""]), (["A.", "_", "-"], "A. B.", ["A.", " ", "B."]),
    (["A", "A"], "AAA", ["A", "AA"]), (["A.", "B."], "", ["", ""]),
  ])
  func `has a new translation in the segments that changed`(old: [String], new: String, expected: [String]) throws {
    let text = file(unit(old))
    let source = try #require(try xliff(text).units.first?.key.source)
    let over = try written(po("msgid \"\(source)\"\nmsgstr \"\(new)\"\n"), over: text).text
    let catalog = try xliff(over)
    #expect(catalog.units.map(\.target) == [new])
    #expect(catalog.units.map(\.state) == [new.isEmpty ? .untranslated : .translated])
    let parts = try XLIFF.units(in: XMLFile(bytes: Array(over.utf8), file: "x.xlf")).parts[0]
    #expect(parts.forms[0].segments.map(\.targetText) == expected)
  }

  @Test func `keeps the order of its translations`() throws {
    let text = file(
      "<unit id=\"u\"><segment><source>A</source></segment><segment><source>B</source><target order=\"1\">b</target>"
        + "</segment></unit>"
    )
    let over = try written(po("msgid \"AB\"\nmsgstr \"ba\"\n"), over: text).text
    #expect(over.contains("<source>A</source><target order=\"2\">a</target>"))
    #expect(try xliff(over).units.map(\.target) == ["ba"])
  }

  @Test func `keeps the codes of each segment`() throws {
    let text = file(
      """
      <unit id="u"><originalData><data id="d">{name}</data></originalData>
      <segment><source>A <ph id="1" dataRef="d"/>. </source><target>a <ph id="1" dataRef="d"/>. </target></segment>
      <segment><source>B <ph id="2" dataRef="d"/>.</source><target>b <ph id="2" dataRef="d"/>.</target></segment></unit>
      """
    )
    let over = try written(po("msgid \"A {name}. B {name}.\"\nmsgstr \"a {name}. {name} c.\"\n"), over: text).text
    #expect(over.contains("<target><ph id=\"2\" dataRef=\"d\"/> c.</target>"))
    let whole = try written(po("msgid \"A {name}. B {name}.\"\nmsgstr \"{name}: {name}\"\n"), over: text).text
    #expect(whole.contains("<target><ph id=\"1\" dataRef=\"d\"/>: <ph id=\"2\" dataRef=\"d\"/></target>"))
    #expect(try xliff(whole).units.map(\.target) == ["{name}: {name}"])
  }

  @Test func `gets the state of every form of a plural and no tool's old one`() throws {
    let forms = ["%d day", "%d days", "%d days"].enumerated().map { form, source in
      "<unit id=\"u\(form)\"><segment state=\"initial\" subState=\"t:x\"><source>\(source)</source>"
        + "<target>\(form)</target></segment></unit>"
    }
    let text = file("<group id=\"g\" type=\"po:plural\">\(forms.joined())</group>")
    let entry = "msgid \"%d day\"\nmsgid_plural \"%d days\"\nmsgstr[0] \"0\"\nmsgstr[1] \"1\"\nmsgstr[2] \"2\"\n"
    let over = try written(po(entry), over: text).text
    #expect(over == text.replacing("state=\"initial\" subState=\"t:x\"", with: "state=\"translated\""))
    let fuzzy = try written(po("#, fuzzy\n\(entry)"), over: text).text
    #expect(fuzzy == text)
  }

  @Test func `keeps what was reviewed while the text stays`() throws {
    let text = file(
      unit(["A.", "B."], state: " state=\"reviewed\"").replacing("reviewed", with: "initial", maxReplacements: 1)
    )
    let over = try written(po("msgid \"S1.S2.\"\nmsgstr \"A.B.\"\n"), over: text).text
    #expect(over == text.replacing("initial", with: "translated"))
  }

  @Test func `that names no language yet gets the catalog's, and the messages that it lacks`() throws {
    let text = file(unit(["-"]), target: "")
    let entries = "msgid \"S1.\"\nmsgstr \"A.\"\n\nmsgctxt \"c\"\nmsgid \"New\"\nmsgstr \"B\"\n"
    let catalog = try xliff(try written(po(entries), over: text).text)
    #expect(catalog.locale.identifier == "pl")
    #expect(catalog.units.map(\.target) == ["A.", "B"])
    #expect(catalog.units.map(\.key.context) == ["", "c"])
  }
}
