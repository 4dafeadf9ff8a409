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
    #expect(texts[3].unchangedFrom == "Thrid.")
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
    ("# T\n\n## A {#a}\n\nText <b>bold</b>.", "12:1: HTML (<b>) inside a text"),
    ("# T\n\n## A {#a}\n\n<div>x</div>", "12:1: HTML cannot be published"),
    ("# T\n\n## A {#a}\n\n> Said he.", "12:1: a quotation cannot be published"),
    ("# T\n\n## A {#a}\n\n    code", "12:5: a code block cannot be published"),
    ("# T\n\n## A {#a}\n\n![](x.png)", "12:1: the image has no text"),
    ("# T\n\n## A {#a}\n\none  \ntwo", "12:1: a line break inside a paragraph"),
    ("## A {#a}\n\nText.", "1:1: the leaflet has no title"),
    ("# T", "1:1: the leaflet has no section"),
  ])
  func `names the line of what cannot be published`(body: String, expected: String) {
    #expect(errors(in: Self.matter + body).first?.hasPrefix("example.md:\(expected)") == true)
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
