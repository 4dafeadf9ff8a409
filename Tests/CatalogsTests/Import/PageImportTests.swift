import Files
import TestSupport
import Testing

@testable import Catalogs

private let today = CalendarDate(year: 2026, month: 11, day: 30)

private func draft(text: String) -> LeafletDraft {
  LeafletDraft(plainText: text, name: "my page", id: nil, today: today)
}

private func draft(html: String) -> LeafletDraft { LeafletDraft(html: html, name: "my page", id: nil, today: today) }

extension LeafletDraft {
  /// The leaflet below its front matter.
  fileprivate var body: String { text.components(after: "publisher: To be named\n---\n") }

  /// The texts that are not in the leaflet, each with why.
  fileprivate var leftOut: [String] {
    lines.compactMap { line, _ in
      if case .leftOut(let reason) = line.kind { "\(reason.rawValue): \(line.text)" } else { nil }
    }
  }
}

extension String {
  fileprivate func components(after mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? ""
  }
}

@Suite struct `Importing a plain text` {
  @Test(arguments: ["9223372036854775807", "9223372036854775806", "-1", "1000000000", "x"])
  func `of HTML with a list that starts at an impossible number counts from one`(start: String) {
    let page = draft(html: "<h1>T</h1><p>a</p><ol start=\(start)><li>one</li><li>two</li><li>three</li></ol>")
    #expect(page.body.contains("1. one\n2. two\n3. three"))
  }

  @Test func `of a text keeps every word of a list that is nested without end`() throws {
    let text = "Title\n\n" + (0..<300).map { String(repeating: " ", count: $0) + "- word\($0)" }.joined(separator: "\n")
    let page = draft(text: text)
    try page.prove(file: "page.txt")
    #expect(page.body.contains("word299"))
  }

  @Test func `makes a leaflet of a web page that was copied with its tabs`() throws {
    let page = draft(
      text: """
        Dorsal root ganglion blocks | Spine Clinic
        Home > Treatments > Dorsal root ganglion blocks
        Dorsal root ganglion blocks
        Diagnosis
        Treatment
        Rehabilitation
        Dorsal root ganglion blocks
        Diagnosis
        We find out which nerve causes your pain. You may have one or more of
        these tests:
        •\tX-rays
        •\tan ultrasound scan
            - of the neck
        •\tan MRI scan
        Treatment
        We talk about it when you see us.
        1. We clean your skin.
        2. We numb it.
        Dorsal root ganglion blocks
        Rehabilitation
        Rest for 2 days.
        """
    )
    try page.prove(file: "page.txt")
    #expect(
      page.text == """
        ---
        id: dorsal-root-ganglion-blocks
        version: "0.1"
        last-review: 2026-11-30
        next-review: 2026-12-01
        publisher: To be named
        ---

        # Dorsal root ganglion blocks

        ## Diagnosis {#diagnosis role=diagnosis}

        We find out which nerve causes your pain. You may have one or more of these tests:

        - X-rays
        - an ultrasound scan
          - of the neck
        - an MRI scan

        ## Treatment {#treatment role=treatment}

        We talk about it when you see us.

        1. We clean your skin.
        2. We numb it.

        ## Rehabilitation {#rehabilitation role=rehabilitation}

        Rest for 2 days.

        """
    )
    #expect(
      page.leftOut == [
        "repeated title: Dorsal root ganglion blocks | Spine Clinic",
        "navigation: Home > Treatments > Dorsal root ganglion blocks",
        "navigation: Diagnosis", "navigation: Treatment", "navigation: Rehabilitation",
        "repeated title: Dorsal root ganglion blocks", "repeated title: Dorsal root ganglion blocks",
      ]
    )
    #expect(page.lines.map(\.line.number) == Array(1...21))
  }

  @Test(arguments: [
    "• one", "- one", "* one", "– one", "· one", "▪one", "●\u{A0}one", "o\tone", "\u{F0B7}\tone", "  • one", "•\n\none",
  ])
  func `knows a bullet of any kind`(item: String) throws {
    let page = draft(text: "Title\n\nThese are the parts:\n\(item)\n")
    #expect(page.body.contains("\n- one\n"), "\(page.body)")
    try page.prove(file: "x")
  }

  @Test(arguments: [
    ("1. one", "1. one"), ("2) one", "2. one"), ("(3) one", "3. one"), ("४. एक", "4. एक"), ("٥) واحد", "5. واحد"),
  ])
  func `knows a number in any digits`(item: String, expected: String) {
    #expect(draft(text: "Title\n\nThese are the steps:\n\(item)\n").body.contains("\n\(expected)\n"))
  }

  @Test func `never counts otherwise than the page does`() throws {
    let page = draft(text: "Title\n\nDo this:\n1. one\n2. two\n4. four\n4. again\n")
    let leaflet = try LeafletReader.read(page.text, file: "x.md", locale: .english)
    let starts = leaflet.sections[0].blocks.compactMap {
      if case .list(let start, let items) = $0 { (start, items.count) } else { nil }
    }
    #expect(starts.map(\.0) == [1, 4, 4])
    #expect(starts.map(\.1) == [2, 1, 1])
  }

  @Test func `keeps a list within an item apart, whatever its first number`() throws {
    let page = draft(text: "Title\n\nDo this:\n1. one\n   (4) within\n   (5) within too\n2. two\n")
    try page.prove(file: "x")
    #expect(page.body.hasSuffix("1. one\n\n   4. within\n   5. within too\n2. two\n"), "\(page.body)")
  }

  @Test func `reads a page of thirty thousand lines`() throws {
    let part = "Heading\n\nText that goes on.\nMore of the same.\n\n• One\n• Two\n\n"
    try draft(text: "Title\n\n" + String(repeating: part, count: 4000)).prove(file: "x")
  }

  @Test(arguments: [
    "5.5 mg is a dose.", "2 tablets are enough.", "2026. was a year.", "-5 degrees is cold.", "*starred",
    "12 High Street.",
  ])
  func `takes no sentence for an item`(line: String) throws {
    let page = draft(text: "Title\n\nHeading\n\n\(line)\n")
    let kinds = page.lines.map(\.line.kind)
    #expect(kinds.last == .paragraph, "\(kinds)")
    try page.prove(file: "x")
  }

  @Test(arguments: [
    ("Blokada nerwu\n\nLeczenie\nPodajemy lek.\n", "## Leczenie {#leczenie}"),
    ("حقن العصب\n\nالعلاج\nنعطيك الدواء الآن.\n", "## العلاج {#"),
    ("神经阻滞\n\n治疗\n我们给您打针。\n", "## 治疗 {#zhi-liao}"),
    ("तंत्रिका इंजेक्शन\n\nइलाज\nहम दवा देते हैं।\n", "## इलाज {#"),
    ("Блокада нерва\n\nЛечение\nМы даём лекарство.\n", "## Лечение {#lecenie}"),
  ])
  func `knows headings in any script`(text: String, expected: String) throws {
    let page = draft(text: text)
    #expect(page.body.contains(expected), "\(page.body)")
    try page.prove(file: "x")
  }

  @Test func `joins lines that were broken to a width, and no others`() {
    let wrapped = """
      Title

      Heading

      The injection has two medicines in it, and the first of them makes
      the nerve numb for some hours. You go home on the same day, when
      you feel well.

      Spine Clinic
      12 High Street
      London
      """
    #expect(
      draft(text: wrapped).body.contains(
        "hours. You go home on the same day, when you feel well.\n\nSpine Clinic\n\n12 High Street\n\nLondon\n"
      )
    )
  }

  @Test func `joins Chinese lines without a space`() {
    let line = String(repeating: "我们给您打针然后您可以回家", count: 3)
    #expect(draft(text: "标题\n\n治疗\n\n\(line)\n\(line)\n好。\n").body.contains(line + line))
  }

  @Test func `leaves a brace and Markdown's marks as they are read`() throws {
    let page = draft(text: "Title\n\nHeading\n\nTake {2} of *these* [now], it's <b> & \\ 'quoted' {'}.\n")
    try page.prove(file: "x")
    let message = try LeafletReader.read(page.text, file: "x", locale: .english).sections[0].blocks[0].texts[0]
    let runs = try MessageText(values: [:], digits: "latn").runs(message.source, isPattern: true, locale: .english)
    #expect(runs.map(\.text).joined() == "Take {2} of *these* [now], it's <b> & \\ 'quoted' {'}.")
  }

  @Test func `gives text above the first heading a section named as the leaflet`() {
    #expect(
      draft(text: "Nerve blocks\nThis is what they are.\n").body
        == "\n# Nerve blocks\n\n## Nerve blocks {#nerve-blocks}\n\nThis is what they are.\n"
    )
  }
}

@Suite struct `Importing a web page` {
  @Test func `makes a leaflet of its headings, lists, tables and links`() throws {
    let page = draft(
      html: """
        <!DOCTYPE html>
        <html lang="en"><head><title>Nerve blocks | Spine Clinic</title><style>p { color: red }</style>
        <script>var words = "never seen"</script></head><body>
        <nav><a href="/">Home</a> <a href="/t">Treatments</a></nav>
        <h1>Nerve blocks</h1>
        <p>Also <strong>root </strong>injections. See <a href="https://www.nhs.uk/">the NHS</a> or
        <a href="javascript:alert(1)">this</a>.<br>A new line.</p>
        <ul role="tablist"><li>Diagnosis</li><li>Treatment</li></ul>
        <ul><li><a href="#d">Diagnosis</a></li><li><a href="#t">Treatment</a></li></ul>
        <h2 id="d">Diagnosis</h2><img src="spine.png" alt="A spine">
        <ol start="3"><li>One<ul><li>Within</li><li><p>a</p><p>b</p></li></ul></li><li>Two</li></ol>
        <table><tr><th>When</th><th>What</th></tr><tr><td>Day 1</td><td>Rest | sleep</td></tr></table>
        <div hidden><h4>Treatment</h4><p>The <em lang="la">cauda equina</em> &amp; &lt;care&gt;.</p></div>
        <button>Print</button><p><b>What next?</b></p><p>Come back.
        </body></html>
        """
    )
    try page.prove(file: "page.html")
    #expect(
      page.body == """

        # Nerve blocks

        ## Nerve blocks {#nerve-blocks}

        Also **root** injections. See [the NHS](https://www.nhs.uk/) or this.

        A new line.

        ## Diagnosis {#diagnosis role=diagnosis}

        3. One
           - Within
           - a

             b
        4. Two

        | When | What |
        | --- | --- |
        | Day 1 | Rest \\| sleep |

        ### Treatment {#treatment role=treatment}

        The [*cauda equina*](lang:la) & \\<care>.

        #### What next? {#what-next}

        Come back.

        """
    )
    #expect(
      page.leftOut == [
        "title of the page: Nerve blocks | Spine Clinic", "navigation: Home Treatments", "navigation: Diagnosis",
        "navigation: Treatment", "navigation: Diagnosis", "navigation: Treatment", "text of an image: A spine",
        "part of the web page: Print",
      ]
    )
  }

  @Test func `tells the line that each text begins on`() {
    let page = draft(html: "<h1>Title</h1>\n<p>\n\none\ntwo</p>\n\n<p>three<b>\nfour</b></p>")
    #expect(page.lines.map { "\($0.line.number) \($0.line.text)" } == ["1 Title", "4 one two", "7 three four"])
  }

  @Test func `keeps the cells of a table that lays out the page, or joins cells, as paragraphs`() {
    let layout = draft(html: "<h1>T</h1><table><tr><td><h2>A</h2></td><td>b.</td></tr></table>")
    #expect(layout.lines.map(\.line.kind) == [.title, .heading(level: 2), .paragraph])
    let wide = draft(html: "<h1>T</h1><table><tr><td rowspan=2>a.</td><td>b.</td></tr><tr><td>c.</td></tr></table>")
    #expect(wide.lines.map(\.line.kind) == [.title, .paragraph, .paragraph, .paragraph])
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 20_000) + "deep", String(repeating: "<ul><li>x", count: 3_000),
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"&a;&a;\">]><p>&a;&b;</p>",
    "<p>" + String(repeating: "<b>", count: 20_000) + "bold", "<table><tr><td><table><tr><td>x</table></table>",
    "<p>no end", "</p></p>x", "<h1></h1><h2> </h2>text", "\u{0}", "<p>&#0;&#xFFFF;&#x110000;&bogus;x",
  ])
  func `survives a hostile page`(html: String) throws {
    let page = draft(html: html)
    try page.prove(file: "x.html")
    #expect(!page.text.contains("root:"))
  }
}

@Suite struct `No word is lost` {
  private static let pieces = [
    "rest", "Rest", "2", "days", "{", "}", "'", "''", "*", "**", "_", "`", "[a](b)", "<b>", "&amp;", "\\", "#", "##",
    "1.", "1)",
    "-", "•", "|", "—", "~", "===", "---", "![x](y)", "[!NOTE]", "<!--", "-->", "لا", "не", "不要。", "नहीं।", "e\u{301}",
    "x:", "end.",
    "{#id}", "\u{A0}", "\u{2028}", "http://x.y/a_b_c", "a*b*c", "\t", "> ", "    ", "?",
  ]

  private static func line(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined(separator: Bool.random(using: &random) ? " " : "")
  }

  @Test(arguments: 1...300)
  func `of any text, and the report tells of every line`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let lines = (0..<Int.random(in: 1...25, using: &random)).map { _ in Self.line(&random) }
    let page = draft(text: lines.joined(separator: "\n"))
    #expect(throws: Never.self, "\(lines)\n\(page.body)") { try page.prove(file: "seed \(seed)") }
    let told = page.lines.map(\.line.text).joined(separator: " ")
    func words(_ text: String) -> [String] { text.split { !$0.isLetter && !$0.isNumber }.map(String.init) }
    // Marks of items have no words but numbers, which the leaflet's lists count.
    let missing = words(lines.joined(separator: " ")).filter { !words(told).contains($0) && Int($0) == nil }
    #expect(missing.isEmpty)
  }

  @Test(arguments: 1...300)
  func `of any web page`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tags = [
      "p", "h1", "h2", "h3", "li", "ul", "ol", "b", "em", "a href=\"https://x.y\"", "td", "tr", "table", "div", "br",
    ]
    var html = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let tag = tags.randomElement(using: &random) ?? "p"
      html += Bool.random(using: &random) ? "<\(tag)>" : "</\(tag.prefix { $0 != " " })>"
      html += Self.line(&random).replacing("<", with: "&lt;")
    }
    try draft(html: html).prove(file: "seed \(seed)")
  }
}
