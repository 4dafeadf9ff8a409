import TestSupport
import Testing

@testable import ICU

@Suite struct MessagePatternTests {
  @Test func `A pattern becomes a tree`() throws {
    let source = "Take {n, plural, offset:1 =0 {none} one {# tablet} other {it''s '{'#'}'}} with {food}"
    let pattern = try MessagePattern(parsing: source)
    #expect(pattern.argumentNames == ["n", "food"])
    #expect(pattern.nodes.map { source[utf16: $0.range] }.joined() == source)
    guard case .plural("n", 1, false, let variants) = pattern.nodes[1].content else {
      Issue.record("no plural: \(pattern.nodes)")
      return
    }
    #expect(variants.map(\.selector) == ["=0", "one", "other"])
    #expect(variants.map { source[utf16: $0.range] } == ["=0 {none}", "one {# tablet}", "other {it''s '{'#'}'}"])
    #expect(variants[1].message.map(\.content) == [.number, .text(" tablet")])
    #expect(variants[2].message.map(\.content) == [.text("it's {"), .number, .text("}")])
    #expect(pattern.nodes[3].content == .argument(name: "food"))
  }

  @Test(
    arguments: [
      ("{n, number}", .simple(name: "n", type: "number", style: nil)),
      ("{ n , number , percent }", .simple(name: "n", type: "number", style: "percent")),
      ("{0}", .argument(name: "0")), ("{לב}", .argument(name: "לב")),
      (
        "{n, selectordinal, other {#th}}",
        .plural(
          name: "n",
          offset: 0,
          isOrdinal: true,
          variants: [
            .init(
              selector: "other",
              message: [.init(content: .number, range: 26..<27), .init(content: .text("th"), range: 27..<29)],
              range: 19..<30
            )
          ]
        )
      ),
      (
        "{g, select, other {}}",
        .select(name: "g", variants: [.init(selector: "other", message: [], range: 12..<20)])
      ),
    ] as [(String, MessagePattern.Content)]
  )
  func `An argument is read`(_ source: String, _ content: MessagePattern.Content) throws {
    #expect(try MessagePattern(parsing: source).nodes == [.init(content: content, range: 0..<source.utf16.count)])
  }

  @Test(arguments: [
    ("it's", "it's"), ("it''s", "it's"), ("l''{eau}", "l'<eau>"), ("dogs'", "dogs'"), ("'#'", "'#'"),
    ("'{a}'", "{a}"), ("'{''}'", "{'}"), ("# of 5", "# of 5"), ("|", "|"), ("", ""),
  ])
  func `An apostrophe quotes only before a brace`(_ source: String, _ text: String) throws {
    let nodes = try MessagePattern(parsing: source).nodes
    let read = nodes.map { node in
      switch node.content {
      case .text(let text): text
      case .argument(let name): "<\(name)>"
      default: "?"
      }
    }
    #expect(read.joined() == text)
  }

  @Test func `A number sign in a select within a plural is text`() throws {
    let pattern = try MessagePattern(parsing: "{n, plural, other {{g, select, other {#}}}}")
    guard case .plural(_, _, _, let variants) = pattern.nodes[0].content,
      case .select(_, let inner) = variants[0].message[0].content
    else {
      Issue.record("unexpected tree")
      return
    }
    #expect(inner[0].message.map(\.content) == [.text("#")])
  }

  @Test func `An unknown plural keyword is left to the caller`() throws {
    let pattern = try MessagePattern(parsing: "{n, plural, foo {a} other {b}}")
    guard case .plural(_, _, _, let variants) = pattern.nodes[0].content else {
      Issue.record("no plural")
      return
    }
    #expect(variants.map(\.selector) == ["foo", "other"])
  }

  @Test(
    arguments: [
      ("Take 1️⃣{n", .unclosedBrace(quote: nil)), ("a 1️⃣} b", .unopenedBrace), ("{a}1️⃣}", .unopenedBrace),
      ("薬👩 1️⃣{n", .unclosedBrace(quote: nil)), ("1️⃣{n, plural, one {a} other {b}", .unclosedBrace(quote: nil)),
      ("{n, plural, one {a} other 1️⃣{b", .unclosedBrace(quote: nil)),
      ("C1️⃣'{est {x}", .unclosedQuote), ("l1️⃣'{eau}", .unclosedQuote),
      ("1️⃣{n, plural, other {l'}eau'}", .unclosedBrace(quote: 20)),
      ("{n, plural, other {1️⃣'# of #}}", .unclosedQuote), ("{d, date, yyyy 1️⃣'o}", .unclosedQuote),
      ("1️⃣{n, plural, one {a}}", .missingOther("n")), ("{g, select, other {1️⃣{m, plural, one {x}}}}", .missingOther("m")),
      ("a 1️⃣{n, choice, 0#none|1#one}", .choice("n")), ("{1️⃣}", .malformedArgument), ("{1️⃣n foo}", .malformedArgument),
      ("{1️⃣n, }", .malformedArgument), ("{n, plural, offset:1️⃣0.5 other {a}}", .fractionalOffset),
    ] as [(String, MessageSyntaxError.Reason)]
  )
  func `An error says where and why`(_ marked: String, _ reason: MessageSyntaxError.Reason) throws {
    let offset = try #require(marked.range(of: "1️⃣")).lowerBound.utf16Offset(in: marked)
    let source = marked.replacing("1️⃣", with: "")
    #expect(throws: MessageSyntaxError(offset: offset, reason: reason), "\(source)") {
      try MessagePattern(parsing: source)
    }
  }

  @Test func `Deep nesting is refused before it can exhaust the stack`() {
    let deep = String(repeating: "{a, select, other {", count: 20_000)
    #expect(throws: MessageSyntaxError(offset: 950, reason: .tooLarge)) { try MessagePattern(parsing: deep) }
  }

  @Test func `An error reads as a sentence`() {
    #expect(
      MessageSyntaxError(offset: 4, reason: .missingOther("count")).description
        == "at 5: \"count\" has no variant \"other\"; add one"
    )
  }

  @Test func `Any text parses or fails at a place within it`() throws {
    var random = SeededGenerator(seed: 1)
    let pieces = [
      "{", "}", "{", "}", "'", "''", "#", ",", " ", "n", "plural", "select", "other", "one", "=1", "number", "é", "薬",
      "𠮷", "offset:1",
    ]
    var parsed = 0
    for _ in 0..<20_000 {
      let source = random.text(of: pieces, upTo: 14)
      do {
        let pattern = try MessagePattern(parsing: source)
        #expect(pattern.nodes.map { source[utf16: $0.range] }.joined() == source)
        parsed += 1
      } catch {
        #expect((0...source.utf16.count).contains(error.offset), "\(source)")
      }
    }
    #expect(parsed > 1000)
  }
}
