import Testing

@testable import Readability

@Suite struct TextBlockTests {
  private func blocks(_ text: String, _ format: TextFormat) -> [TextBlock] {
    var splitter = BlockSplitter(format: format)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.flatMap { splitter.add($0) } + splitter.finish()
  }

  @Test func `Lines broken to a width are one paragraph`() {
    let text = """
      We use the injection when an irritated nerve in the spine is sore and
      swollen and causes pain. The relief may last for weeks or months, and it
      differs.

      Rest.
      """
    #expect(blocks(text, .plain).map(\.text.count) == [151, 5])
  }

  @Test func `Lines of their own are blocks of their own`() {
    #expect(blocks("fever\nnausea\nallergy", .plain).map(\.text) == ["fever", "nausea", "allergy"])
    let long = String(repeating: "word ", count: 30) + "end."
    #expect(blocks("\(long)\n\(long)", .plain).count == 2)
  }

  @Test func `Items of lists are blocks`() {
    let items = blocks("You may have:\n- a fever\n• pain\n2) a rash", .plain)
    #expect(
      items == [
        TextBlock(.paragraph, "You may have:"), .init(.item, "a fever"), .init(.item, "pain"), .init(.item, "a rash"),
      ]
    )
  }

  @Test func `Markdown loses its marks, front matter, comments and code`() {
    let text = """
      ---
      id: x
      ---
      # A **title** {#x role=overview}

      <!-- note: for
      translators -->
      Take *one* tablet
      with [water](https://example.org).

      ```
      code
      ```
      > - an item
      >   that goes on

      | When | What |
      | --- | --- |
      """
    #expect(
      blocks(text, .markdown) == [
        .init(.heading, "A title"), TextBlock(.paragraph, "Take one tablet with water."),
        .init(.item, "an item that goes on"),
        .init(.item, "When\nWhat"), .init(.item, ""),
      ]
    )
  }
}
