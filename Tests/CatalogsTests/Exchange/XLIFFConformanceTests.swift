import Files
import ICU
import Testing

@testable import Catalogs

private func read(_ text: String) throws -> Catalog {
  try CatalogReader.read(Array(text.utf8), file: "x.xlf", locale: LocaleTag("fr"))
}

/// Expects that a file is refused at a line, for a reason.
private func expectRefusal(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let error = #expect(throws: (any Error).self, sourceLocation: sourceLocation) { try read(text) }
  guard let error else { return }
  #expect("\(error)".contains(expected), "\(error)", sourceLocation: sourceLocation)
  let place = "\(error)".split(separator: ":").dropFirst().prefix(2).map { Int($0) }
  #expect("\(error)".hasPrefix("x.xlf:") && !place.contains(nil), "\(error)", sourceLocation: sourceLocation)
}

/// The XLIFF 1.2 specification of OASIS (2008) as a table: what it allows is read, what it forbids is refused.
@Suite struct `The standard of XLIFF 1.2` {
  private static func document(_ units: String, head: String = "") -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="https://example.org/tool">
    <file original="a.html" source-language="en" target-language="fr" datatype="html">\(head)<body>
    \(units)
    </body></file>
    </xliff>
    """
  }

  private static func unit(_ content: String) -> String { "<trans-unit id=\"1\">\(content)</trans-unit>" }

  @Test(arguments: [
    ("no unit", ""), ("a unit with an empty source", unit("<source/>")),
    ("groups in groups", "<group><group id=\"g\"><note>n</note>\(unit("<source>a</source>"))</group></group>"),
    (
      "a binary unit",
      "<bin-unit id=\"b\" mime-type=\"image/png\"><bin-source><external-file href=\"a.png\"/></bin-source></bin-unit>"
    ),
    (
      "segments",
      unit(
        "<source>A. B.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">A.</mrk> <mrk mtype=\"seg\" mid=\"2\">B.</mrk>"
          + "</seg-source><target><mrk mtype=\"seg\" mid=\"1\">C.</mrk> <mrk mtype=\"seg\" mid=\"2\">D.</mrk></target>"
      )
    ),
    (
      "proposals of a memory",
      unit(
        "<source>a</source><target>b</target><alt-trans match-quality=\"80%\"><target>c</target></alt-trans>"
          + "<alt-trans><source>d</source><target>e</target></alt-trans>"
      )
    ),
    (
      "pairs that overlap",
      unit(
        "<source><bpt id=\"1\" rid=\"1\">[</bpt>a<bpt id=\"2\" rid=\"2\">(</bpt>b<ept id=\"3\" rid=\"1\">]</ept>c"
          + "<ept id=\"4\" rid=\"2\">)</ept></source>"
      )
    ),
    ("pairs by id", unit("<source><bpt id=\"1\">[</bpt>a<ept id=\"1\">]</ept></source>")),
    ("empty pairs", unit("<source><bx id=\"1\" rid=\"7\"/>a<ex id=\"2\" rid=\"7\"/></source>")),
    ("a code whose partner is elsewhere", unit("<source><it id=\"1\" pos=\"open\">[</it>a</source>")),
    ("text within a code", unit("<source><ph id=\"1\">[img <sub>alt text</sub>]</ph>a</source>")),
    ("codes in codes", unit("<source><g id=\"1\">a<g id=\"2\"><x id=\"3\"/></g></g></source>")),
    ("marked terms", unit("<source>a <mrk mtype=\"term\">b</mrk> <mrk mtype=\"x-own\">c</mrk></source>")),
    (
      "every kind of detail behind the target",
      unit(
        "<source>a</source><target>b</target><context-group purpose=\"location\"><context context-type=\"sourcefile\">f"
          + "</context></context-group><count-group name=\"c\"><count count-type=\"total\" unit=\"word\">1</count>"
          + "</count-group><prop-group><prop prop-type=\"p\">v</prop></prop-group><note from=\"x\" priority=\"2\">n</note>"
      )
    ),
    ("elements and attributes of tools", unit("<source t:a=\"1\">a</source><t:any><t:b/>text</t:any>")),
    ("a state of a tool", unit("<source>a</source><target state=\"x-own\">b</target>")),
    ("languages of the texts", unit("<source xml:lang=\"en\">a</source><target xml:lang=\"fr\">b</target>")),
    ("comments, instructions and CDATA", unit("<!-- c --><?p i?><source><![CDATA[<a>]]><!-- c --></source>")),
    ("white space that counts", "<trans-unit id=\"1\" xml:space=\"preserve\"><source>  a\n b </source></trans-unit>"),
  ])
  func `allows`(what: String, units: String) {
    #expect(throws: Never.self, "\(what)") { _ = try read(Self.document(units)) }
  }

  @Test func `allows the same ids in two files, and a head`() throws {
    let head = """
      <header><skl><external-file href="a.skl"/></skl><phase-group><phase phase-name="p" process-name="q"/></phase-group>
      <glossary><internal-file>x</internal-file></glossary><note>n</note><tool tool-id="t" tool-name="T"/></header>
      """
    let text = Self.document(Self.unit("<source>a</source>"), head: head)
    let start = try #require(text.firstRange(of: "<file")?.lowerBound)
    let end = try #require(text.firstRange(of: "</file>")?.upperBound)
    let file = text[start..<end]
    #expect(try read(text.replacing(file, with: file + file)).units.count == 2)
  }

  @Test(arguments: [
    "final", "needs-adaptation", "needs-l10n", "needs-review-adaptation", "needs-review-l10n",
    "needs-review-translation",
    "needs-translation", "new", "signed-off", "translated",
  ])
  func `knows the state`(state: String) throws {
    let unit = Self.unit("<source>a</source><target state=\"\(state)\">b</target>")
    let isCurrent = ["final", "signed-off", "translated"].contains(state)
    #expect(try read(Self.document(unit)).units[0].state == (isCurrent ? .translated : .fuzzy))
  }

  @Test(arguments: [
    ("<trans-unit><source/></trans-unit>", "3:1: <trans-unit> has no attribute id"),
    ("\n<trans-unit id=\"\"><source/></trans-unit>", "4:1: <trans-unit> has no attribute id"),
    (unit(""), "<source> is not the first element"), (unit("<note>n</note><source/>"), "<source> is not the first"),
    (unit("<source/><note>n</note><target/>"), "<target> does not follow <source>"),
    (unit("<target/><source/>"), "<source> is not the first element"),
    (unit("<source/><source/>"), "there are two <source>"),
    (unit("<source/><target/><target/>"), "there are two <target>"),
    (unit("<source/>") + "\n" + unit("<source/>"), "4:1: the id \"1\" stands twice in the file"),
    ("<group>\(unit("<source/>"))</group>" + unit("<source/>"), "the id \"1\" stands twice in the file"),
    (unit("<source><bpt id=\"1\">b</bpt></source>"), "<bpt id=\"1\"> is never closed"),
    (unit("<source><ept id=\"1\">b</ept></source>"), "<ept id=\"1\"> closes nothing"),
    (unit("<source><bx id=\"1\" rid=\"3\"/></source>"), "<bx id=\"3\"> is never closed"),
    (unit("<source/><target><ex id=\"1\"/></target>"), "<ex id=\"1\"> closes nothing"),
    (unit("<source><x/></source>"), "<x> has no attribute id"), (unit("<source><g>a</g></source>"), "<g> has no"),
    (unit("<source><it id=\"1\">a</it></source>"), "<it> has no attribute pos"),
    (unit("<source><it id=\"1\" pos=\"middle\">a</it></source>"), "<it> has pos=\"middle\""),
    (unit("<source><x id=\"1\"/><x id=\"1\"/></source>"), "the code's id \"1\" stands twice"),
    (unit("<source><mrk>a</mrk></source>"), "<mrk> has no attribute mtype"),
    (unit("<source><b>a</b></source>"), "<b> may not stand in <source>"),
    (unit("<source>a</source><segment/>"), "<segment> may not stand in <trans-unit>"),
    ("<unit id=\"1\"/>", "<unit> may not stand in <body>"),
    (unit("<source/><target state=\"done\">a</target>"), "<target> has state=\"done\""),
    ("<trans-unit id=\"1\" approved=\"maybe\"><source/></trans-unit>", "<trans-unit> has approved=\"maybe\""),
    ("<trans-unit id=\"1\" translate=\"1\"><source/></trans-unit>", "<trans-unit> has translate=\"1\""),
    (unit("<source/><alt-trans><source/></alt-trans>"), "<alt-trans> has no <target>"),
    (unit("<source/><context-group><context>a</context></context-group>"), "<context> has no attribute context-type"),
    ("<bin-unit id=\"1\"><bin-source/></bin-unit>", "<bin-unit> has no attribute mime-type"),
    (unit("<source>a</source>") + "</group>", "not well-formed"),
  ])
  func `forbids`(units: String, expected: String) { expectRefusal(Self.document(units), expected) }

  @Test(arguments: [
    (" version=\"1.2\"", "", "1:1: the version is not 1.2"), (" version=\"1.2\"", " version=\"1.1\"", "the version is"),
    ("urn:oasis:names:tc:xliff:document:1.2", "urn:other", "1:1: the namespace is not urn:oasis"),
    (" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"", "", "the namespace is not"),
    (" original=\"a.html\"", "", "2:1: <file> has no attribute original"),
    (" source-language=\"en\"", "", "<file> has no attribute source-language"),
    (" datatype=\"html\"", "", "<file> has no attribute datatype"), ("body>", "group>", "<file> has no <body>"),
    ("file", "t:file", "there is no <file>"),
    ("</body>", "</body><header/>", "<header> does not stand before <body>"),
    ("</file>", "", "not well-formed"),
  ])
  func `forbids a file with`(old: String, new: String, expected: String) {
    expectRefusal(Self.document("").replacing(old, with: new), expected)
  }
}

/// The XLIFF 2.1 specification of OASIS (2018) as a table: what it allows is read, what it forbids is refused.
@Suite struct `The standard of XLIFF 2.1` {
  private static func document(_ units: String) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"
      xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:t="https://example.org/tool">
    <file id="f">
    \(units)
    </file>
    </xliff>
    """
  }

  private static func unit(_ content: String) -> String { "<unit id=\"u\">\(content)</unit>" }
  private static func source(_ content: String) -> String { unit("<segment><source>\(content)</source></segment>") }

  @Test(arguments: [
    ("an empty source", source("")),
    ("groups in groups", "<group id=\"a\"><group id=\"b\">\(source("a"))</group></group>"),
    ("notes", unit("<notes><note id=\"n\" appliesTo=\"source\">n</note></notes><segment><source>a</source></segment>")),
    ("a skeleton and notes of the file", "<skeleton href=\"a\"/><notes><note>n</note></notes>\(source("a"))"),
    (
      "segments and what stands between",
      unit(
        "<segment id=\"s\" state=\"final\"><source>a</source></segment><ignorable><source> </source></ignorable>"
          + "<segment canResegment=\"no\"><source>b</source><target>c</target></segment>"
      )
    ),
    ("pairs in pairs", source("<pc id=\"1\">a<pc id=\"2\" canOverlap=\"yes\">b</pc></pc>")),
    (
      "a pair over two segments",
      unit(
        "<segment><source><sc id=\"1\"/>a</source></segment><segment><source>b<ec startRef=\"1\"/></source></segment>"
      )
    ),
    ("codes whose partners are elsewhere", source("<sc id=\"1\" isolated=\"yes\"/>a<ec id=\"2\" isolated=\"yes\"/>")),
    (
      "codes with data",
      unit(
        "<originalData><data id=\"d\">[b]</data></originalData><segment><source>"
          + "<pc id=\"1\" dataRefStart=\"d\" dataRefEnd=\"d\">a</pc><ph id=\"2\" dataRef=\"d\" equiv=\"x\" disp=\"y\"/>"
          + "</source></segment>"
      )
    ),
    (
      "annotations",
      source("<mrk id=\"m\" type=\"term\">a</mrk> <sm id=\"n\" type=\"comment\" value=\"v\"/>b<em startRef=\"n\"/>")
    ),
    ("a control character", source("a<cp hex=\"0007\"/>b")),
    (
      "the same code in source and target",
      unit("<segment><source><ph id=\"1\"/>a</source><target>b<ph id=\"1\"/></target></segment>")
    ),
    (
      "another order of translations",
      unit(
        "<segment><source>a</source><target order=\"2\">A</target></segment>"
          + "<segment><source>b</source><target order=\"1\">B</target></segment>"
      )
    ),
    (
      "proposals of a memory",
      unit(
        "<mtc:matches><mtc:match ref=\"#s\"><source>a</source><target>b</target></mtc:match>"
          + "</mtc:matches><segment id=\"s\"><source>a</source></segment>"
      )
    ),
    (
      "elements and attributes of tools",
      "<unit id=\"u\" t:a=\"1\"><t:any>x</t:any><segment><source>a</source></segment></unit>"
    ),
    ("comments, instructions and CDATA", source("<![CDATA[<a>]]><!-- c --><?p i?>")),
    ("what is not to be translated", "<group id=\"g\" translate=\"no\">\(source("a"))</group>"),
    (
      "a state of a tool beside the standard's",
      unit("<segment state=\"translated\" subState=\"my:ok\"><source/></segment>")
    ),
    ("the same id for a unit and a group", "<group id=\"u\">\(source("a"))</group>"),
  ])
  func `allows`(what: String, units: String) {
    #expect(throws: Never.self, "\(what)") { _ = try read(Self.document(units)) }
  }

  @Test func `allows version 2.0, and the same ids in two files`() throws {
    let text = Self.document(Self.source("a")).replacing("version=\"2.1\"", with: "version=\"2.0\"")
    let start = try #require(text.firstRange(of: "<file")?.lowerBound)
    let end = try #require(text.firstRange(of: "</file>")?.upperBound)
    let file = text[start..<end]
    #expect(try read(text.replacing(file, with: file + file.replacing("id=\"f\"", with: "id=\"g\""))).units.count == 2)
  }

  @Test(arguments: [
    ("<unit><segment><source/></segment></unit>", "4:1: <unit> has no attribute id"),
    ("<group>\(source(""))</group>", "4:1: <group> has no attribute id"),
    (unit(""), "<unit> has no <segment>"), (unit("<ignorable><source/></ignorable>"), "<unit> has no <segment>"),
    (unit("<segment/>"), "does not begin with one <source>"),
    (unit("<segment><target/><source/></segment>"), "does not begin with one <source>"),
    (unit("<segment><source/><source/></segment>"), "does not begin with one <source>"),
    (unit("<segment><source/><target/><target/></segment>"), "there are two <target>"),
    (source("a") + "\n" + source("b"), "5:1: the unit id \"u\" stands twice"),
    ("<group id=\"g\">\(source("a"))</group><group id=\"g\"/>", "the group id \"g\" stands twice"),
    (
      unit("<segment id=\"s\"><source/></segment><ignorable id=\"s\"><source/></ignorable>"),
      "the segment id \"s\" stands twice"
    ),
    (source("<ph id=\"1\"/><ph id=\"1\"/>"), "the code id \"1\" stands twice"),
    (source("<pc id=\"1\"><ph id=\"1\"/></pc>"), "the code id \"1\" stands twice"),
    (source("<ph/>"), "<ph> has no attribute id"), (source("<mrk>a</mrk>"), "<mrk> has no attribute id"),
    (source("<sc id=\"1\"/>"), "<sc id=\"1\"> has no <ec>"), (source("<ec startRef=\"1\"/>"), "closes nothing"),
    (source("<ec/>"), "<ec> has no attribute id"), (source("<sm id=\"1\"/>"), "<sm id=\"1\"> has no <em>"),
    (source("<em startRef=\"1\"/>"), "<em startRef=\"1\"> closes nothing"),
    (source("<em/>"), "<em> has no attribute startRef"), (source("a<cp/>"), "<cp> has no attribute hex"),
    (source("<cp hex=\"zz\"/>"), "<cp> has hex=\"zz\""), (source("<g id=\"1\">a</g>"), "<g> may not stand in <source>"),
    (source("<ph id=\"1\" dataRef=\"d\"/>"), "names no <data>"),
    (unit("<originalData><data>x</data></originalData><segment><source/></segment>"), "<data> has no attribute id"),
    (
      unit("<segment><source/></segment><originalData><data id=\"d\"/></originalData>"),
      "<originalData> does not stand before the segments"
    ),
    (unit("<segment><source/></segment><notes><note>n</note></notes>"), "<notes> does not stand before the segments"),
    (unit("<trans-unit id=\"1\"/><segment><source/></segment>"), "<trans-unit> may not stand in <unit>"),
    (unit("<segment><source/><note>n</note></segment>"), "<note> may not stand in <segment>"),
    (unit("<segment state=\"done\"><source/></segment>"), "unknown state \"done\""),
    (unit("<segment subState=\"a:b\"><source/></segment>"), "needs a state beside it"),
    (unit("<segment><source/><target order=\"2\"/></segment>"), "order \"2\" is no place among 1"),
    (
      unit("<segment><source/><target order=\"1\"/></segment><segment><source/><target order=\"1\"/></segment>"),
      "two translations have order 1"
    ),
    ("<unit id=\"u\" translate=\"maybe\"><segment><source/></segment></unit>", "<unit> has translate=\"maybe\""),
    (source("a") + "</group>", "not well-formed"),
  ])
  func `forbids`(units: String, expected: String) { expectRefusal(Self.document(units), expected) }

  @Test(arguments: [
    ("xliff:document:2.0", "xliff:document:1.2", "1:1: the namespace is not urn:oasis"),
    (" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"", "", "the namespace is not"),
    (" srcLang=\"en\"", "", "1:1: <xliff> has no attribute srcLang"),
    (" id=\"f\"", "", "3:1: <file> has no attribute id"),
    ("file", "t:file", "there is no <file>"),
    ("</file>", "</file>\n<file id=\"f\"><unit id=\"u\"><segment><source/></segment></unit></file>", "stands twice"),
    (" trgLang=\"fr\"", "", "there are translations, but <xliff> has no trgLang"),
    ("</xliff>", "<unit id=\"u\"/></xliff>", "<unit> may not stand in <xliff>"),
    ("<file id=\"f\">", "<file id=\"f\"><segment/>", "<segment> may not stand in <file>"),
  ])
  func `forbids a file with`(old: String, new: String, expected: String) {
    let unit = Self.unit("<segment><source>a</source><target>b</target></segment>")
    expectRefusal(Self.document(unit).replacing(old, with: new), expected)
  }
}
