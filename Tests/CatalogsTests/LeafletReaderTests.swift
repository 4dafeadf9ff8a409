import Files
import ICU
import Testing

@testable import Catalogs

@Suite struct `Reading a leaflet` {
  static let matter = """
    ---
    id: example
    version: "1.0"
    last-review: 2026-10-01
    next-review: 2028-10-01
    publisher: Example
    ---

    """

  private func read(_ body: String) throws -> Leaflet {
    try LeafletReader.read(Self.matter + body, file: "example.md", locale: .english)
  }

  private func errors(in text: String) -> [String] {
    do {
      _ = try LeafletReader.read(text, file: "example.md", locale: .english)
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }

  @Test func `gives sections, roles and messages in document order`() throws {
    let leaflet = try read(
      """
      # A *title*

      ## Treatment {#treatment role=treatment}

      First
      paragraph.

      ### By injection {#injection}

      1. One
         - Within
      2. Two
      """
    )
    #expect(leaflet.title.source == "A *title*")
    #expect(leaflet.sections.map(\.role) == [.treatment])
    #expect(leaflet.sections[0].subsections.map(\.path) == ["treatment/injection"])
    #expect(
      leaflet.messages.map { "\($0.key.context): \($0.source)" } == [
        "title: A *title*", "treatment: Treatment", "treatment: First paragraph.",
        "treatment/injection: By injection", "treatment/injection: One", "treatment/injection: Within",
        "treatment/injection: Two",
      ]
    )
  }

  @Test func `reads callouts, tables and images`() throws {
    let leaflet = try read(
      """
      # Title

      ## Section {#s}

      > [!WARNING]
      > Get help
      > at once.
      >
      > - a fever

      | When | What |
      | --- | --- |
      | Day 1 | Rest |
      | Day 2 | |

      ![A spine](spine.svg)
      """
    )
    let blocks = leaflet.sections[0].blocks
    guard case .callout(.warning, let inner) = blocks[0], case .table(let header, let rows) = blocks[1],
      case .image("spine.svg", let alternative) = blocks[2]
    else {
      Issue.record("the blocks are \(blocks)")
      return
    }
    #expect(inner.flatMap(\.texts).map(\.source) == ["Get help at once.", "a fever"])
    #expect(header.map { $0?.source } == ["When", "What"])
    #expect(rows.map { $0.map { $0?.source } } == [["Day 1", "Rest"], ["Day 2", nil]])
    #expect(alternative.source == "A spine")
  }

  @Test func `hands an author's comments to the next block only`() throws {
    let leaflet = try read(
      """
      # Title

      <!-- note: A heading. -->
      ## Section {#s}

      <!-- note: First. -->
      <!-- translate: no -->
      LeafletKit

      Second.

      <!-- unchanged: Thrid. -->
      Third.
      """
    )
    let texts = leaflet.sections[0].texts
    #expect(texts.map(\.notes) == [["A heading."], ["First."], [], []])
    #expect(texts.map(\.isTranslatable) == [true, false, true, true])
    #expect(texts[3].earlierWordings == ["Thrid."])
  }

  @Test func `counts lines and UTF-16 columns from 1`() throws {
    let leaflet = try read("# Title\n\n## Section {#s}\n\n- 𝛼 one\n- two\n")
    #expect(leaflet.title.position == TextPosition(line: 8, column: 1))
    #expect(
      leaflet.sections[0].blocks[0].texts.map(\.position)
        == [TextPosition(line: 12, column: 3), TextPosition(line: 13, column: 3)]
    )
  }

  @Test func `reads CR LF as LF`() throws {
    let text = (Self.matter + "# Title\n\n## Section {#s}\n\nOne\ntwo.\n").replacing("\n", with: "\r\n")
    let leaflet = try LeafletReader.read(text, file: "example.md", locale: .english)
    #expect(leaflet.sections[0].blocks[0].texts.map(\.source) == ["One two."])
    #expect(leaflet.sections[0].blocks[0].texts[0].position == TextPosition(line: 12, column: 1))
  }

  @Test(arguments: [
    ("# T\n\n## S\n\nText.", "10:1: the heading has no id"),
    ("# T\n\n## S {#s role=cure}\n\nText.", "10:1: unknown role \"cure\""),
    ("# T\n\n## A {#s}\n\n## B {#s}", "12:1: the id \"s\" stands twice"),
    ("# T\n\n## A {#a}\n\n#### B {#b}", "12:1: the heading skips a level"),
    ("# T\n\nText.\n\n## A {#a}", "10:1: text stands above the first section"),
    ("# T\n\n# U\n\n## A {#a}", "10:1: there is a second title"),
    ("# T\n\n## A {#a}\n\nText <b>bold</b>.", "12:6: HTML (<b>) inside a text"),
    ("# T\n\n## A {#a}\n\n<div>x</div>", "12:1: HTML cannot be published"),
    ("# T\n\n## A {#a}\n\n> Said he.", "12:1: a quotation cannot be published"),
    ("# T\n\n## A {#a}\n\n    code", "12:5: a code block cannot be published"),
    ("# T\n\n## A {#a}\n\n![](x.png)", "12:1: the image has no text"),
    ("# T\n\n## A {#a}\n\none  \ntwo", "12:1: a line break inside a paragraph"),
    ("# T\n\n## A {#a}\n\n![x](https://x.y/z.png)", "12:1: the image's path is \"https://x.y/z.png\""),
    ("# T\n\n## A {#a}\n\n![x](../z.png)", "12:1: the image's path is \"../z.png\""),
    ("# T\n\n## A {#a}\n\n![x](z.exe)", "12:1: \"z.exe\" is not an image"),
    ("# T\n\n## A {#a}\n\nSee ![x](x.png) here", "12:5: an image inside a text"),
    ("# T\n\n## A {#a}\n\nżółć [x](javascript:alert)", "12:6: the link leads to \"javascript:alert\""),
    ("# T\n\n## A {#a}\n\n- [x](other.html)", "12:3: the link leads to \"other.html\""),
    ("# T\n\n## A {#a}\n\n| A |\n| --- |\n| 𝛼 [x](lang:x!) |", "14:6: \"x!\" is not a language tag"),
    ("# T\n\n## A {#a}\n\n[](https://x.y)", "12:1: the link has no text"),
    (
      "# T\n\n## A {#a}\n\nSee [x][y].\n\n[y]: https://x.y",
      "12:1: the text does not mean the same when it stands alone"
    ),
    (
      "# T\n\n## A {#a}\n\nText.\n\n> [!NOTE]\n> x\n>\n> [y]: https://x.y",
      "17:3: a link's address on a line of its own"
    ),
    ("# T\n\n## A {#a}\n\none\n  𝛼 {x, plural, one {# a}}", "13:6: \"x\" has no variant \"other\"; add one"),
    ("# T\n\n## A {#a}\n\n> [!NOTE]\n> a\n>   b {x", "14:7: the { has no matching }"),
    ("# T\n\n## A {#a}\n\n> [!NOTE]\n>   𝛼 [x](y)", "13:8: the link leads"),
    ("# T\n\n## A {#a}\n\n- a\nb [x](y)", "13:3: the link leads"),
    ("# T\n\n## A {#a}\n\n> [!NOTE]", "12:1: the callout has no text"),
    ("# T\n\n## A {#a}\n\n> [!NOTE] on one line", "12:1: a quotation cannot be published"),
    ("# T\n\n## A {#a}\n\n- one\n-", "13:1: the item has no text"),
    ("# T\n\n## A {#a}\n\n- # x", "12:3: a heading inside a list or callout"),
    ("# T\n\n## A {#a}\n\n***", "12:1: a line across the page"),
    ("# T\n\n## A {#a}\n\n<!-- hello -->", "12:1: HTML cannot be published"),
    ("# T {#t}\n\n## A {#a}", "8:1: the title has an id"),
    ("# T\n\n## {#a}", "10:1: the heading has no text"),
    ("## A {#a}\n\nText.", "1:1: the leaflet has no title"),
    ("# T", "1:1: the leaflet has no section"),
  ])
  func `names the line of what cannot be published`(body: String, expected: String) {
    let found = errors(in: Self.matter + body)
    #expect(found.first?.hasPrefix("example.md:\(expected)") == true, "\(found)")
  }

  @Test func `reports everything that is wrong, in reading order`() {
    let found = errors(in: Self.matter + "# T\n\n## A\n\n<b>x</b> y\n\n[z](file:///etc/passwd)\n")
    #expect(
      found.map { $0.prefix(15) } == ["example.md:10:1", "example.md:12:1", "example.md:12:5", "example.md:14:1"]
    )
  }

  @Test(arguments: [
    ("Section {#s}\n---", "Section"), ("## Section {#s} ##", "Section"), ("##   A # b {#s}", "A # b"),
    ("## C# {#s}", "C#"), ("## {name} is here {#s}", "{name} is here"),
  ])
  func `reads a heading in any of CommonMark's ways`(heading: String, text: String) throws {
    let section = try read("# T\n\n\(heading)\n\nText.\n").sections[0]
    #expect([section.heading.source, section.id] == [text, "s"])
  }

  @Test func `keeps the marks of an image's text, and takes no title for a part of it`() throws {
    let blocks = try read("# T\n\n## A {#a}\n\n![A *bent* spine [x], 2 \\* 3](img/spine-1.png)\n").sections[0].blocks
    #expect(blocks.map { $0.texts.map(\.source) } == [["A *bent* spine [x], 2 \\* 3"]])
  }

  @Test func `keeps every old text that the author calls unchanged`() throws {
    let leaflet = try read("# T\n\n## A {#a}\n\n<!-- unchanged: One. -->\n<!-- unchanged: Two. -->\nThree.\n")
    #expect(leaflet.sections[0].blocks[0].texts[0].earlierWordings == ["One.", "Two."])
  }

  @Test(arguments: [">", "- ", "1. ", "*", "[", "![", "<!--", "`", "|a|\n", "# {#a}\n"])
  func `refuses or reads a hostile file in bounded time and depth`(piece: String) {
    let body = "# T\n\n## A {#a}\n\n" + String(repeating: piece, count: 20_000) + "x\n"
    let found = errors(in: Self.matter + body)
    #expect(found.allSatisfy { $0.hasPrefix("example.md:") })
  }

  @Test func `refuses a file that is larger than any leaflet`() {
    let found = errors(in: Self.matter + "# T\n\n## A {#a}\n\n" + String(repeating: "x\n\n", count: 1_500_000))
    #expect(found == ["example.md: the leaflet is larger than 4 MB; split it"])
  }

  @Test(arguments: [
    ("# Title", "1:1: the leaflet has no front matter"),
    ("---\nid: A b\n---\n", "2:5: \"A b\" is not a valid id"),
    ("---\nid: a\nlast-review: 2026-02-30\n---\n", "3:14: \"2026-02-30\" is not a day"),
    ("---\nid: a\ncolour: red\n---\n", "3:1: unknown field \"colour\""),
    ("---\nid: [\n---\n", "the YAML cannot be read"),
  ])
  func `validates every field of the front matter`(text: String, expected: String) {
    #expect(errors(in: text).contains { $0.contains(expected) })
  }
}
