import Catalogs
import Files
import ICU
import Testing

@testable import Publishing

@Suite struct `The web page` {
  private func page(_ content: PackContent) throws -> String {
    String(decoding: try #require(try WebPage().files(for: content, beside: []).first).bytes, as: UTF8.self)
  }

  @Test func `says its language and direction`() throws {
    #expect(try page(Samples.content(Samples.edition())).contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(try page(Samples.content(Samples.edition("ur"))).contains("<html lang=\"ur\" dir=\"rtl\">"))
  }

  @Test func `marks text that is not translated with its own language`() throws {
    let page = try page(Samples.content(Samples.edition("ar", translations: ["one": "واحد"])))
    #expect(page.contains(">واحد</span>"))
    #expect(page.contains("<h1 id=\"p1\" lang=\"en\" dir=\"ltr\"><span class=\"s\" id=\"p1-0\">A title</span></h1>"))
  }

  @Test func `says that it is a draft, in the title too`() throws {
    let page = try page(Samples.content(Samples.edition()))
    #expect(page.contains("<title>A title (Draft)</title>"))
    #expect(page.contains("This is a draft."))
  }

  @Test func `tells how to reach the clinic, and nothing else there`() throws {
    let yaml = "name: C\nphone: \"1\"\nweb: https://example.org\n"
    let clinic = try Clinic.read(yaml, file: "clinic.yaml")
    let page = try page(Samples.content(Samples.edition(clinic: clinic)))
    #expect(page.contains("<p><a href=\"https://example.org\"><bdi dir=\"ltr\">https://example.org</bdi></a></p>"))
    #expect(page.contains("<p>phone: <a href=\"tel:1\"><bdi dir=\"ltr\">1</bdi></a></p>"))
  }

  @Test func `says of a draft that a computer translated it until a translator has signed`() throws {
    let edition = try Samples.edition("pl")
    #expect(LeafletFacts(Samples.content(edition)).notices.map(\.text).contains("machine-translated"))
    let date = CalendarDate(year: 2026, month: 10, day: 1)
    let signOff = SignOff(leaflet: "example", role: .translator, name: "A", date: date, digest: "")
    let signed = PackContent(edition: edition, sourceEdition: nil, recording: nil, isDraft: true, signOffs: [signOff])
    #expect(!LeafletFacts(signed).notices.map(\.text).contains("machine-translated"))
  }

  @Test func `wraps each heard sentence without changing the text`() throws {
    let edition = try Samples.edition()
    let passage = try #require(edition.passages.first { $0.text.hasPrefix("Bold") })
    let html = PassageHTML(locale: .english, sentences: [passage.id: [0..<10, 11..<passage.text.utf16.count]])
    #expect(
      html.inline(passage).markup
        == "<span class=\"s\" id=\"\(passage.id)-0\"><strong>Bold</strong> text.</span> "
        + "<span class=\"s\" id=\"\(passage.id)-11\">Call <bdi>Clinic</bdi> on "
        + "<a href=\"tel:01632960123\"><bdi dir=\"ltr\">01632 960 123</bdi></a>.</span>"
    )
  }

  @Test func `cuts a run where a sentence ends within it`() {
    var slicer = RunSlicer([Run("a𝛼b", emphasis: [.strong]), Run("cd")])
    #expect(slicer.take(upTo: 3) == [Run("a𝛼", emphasis: [.strong])])
    #expect(slicer.take(upTo: 5) == [Run("b", emphasis: [.strong]), Run("c")])
    #expect(slicer.take(upTo: .max) == [Run("d")])
  }

  @Test func `shows the source beside a translation and not beside itself`() throws {
    let source = try Samples.edition()
    let page = try page(Samples.content(Samples.edition("pl", translations: ["two": "dwa"]), source: source))
    #expect(page.contains("<span class=\"source\" lang=\"en\" dir=\"ltr\">two</span>"))
    #expect(!page.contains("<span class=\"source\" lang=\"en\" dir=\"ltr\">one</span>"))
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"'><img src=x>", "]]>", "</script>", "a&b"])
  func `escapes what a clinic writes`(name: String) throws {
    let clinic = try Clinic.read(
      "name: '\(name.replacing("'", with: "''"))'\nphone: \"1\"\n",
      file: "clinic.yaml"
    )
    let page = try page(Samples.content(Samples.edition(clinic: clinic)))
    #expect(page.contains("<p class=\"clinic\">\(HTML.escape(name))</p>"))
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img src=x"))
    #expect(page.components(separatedBy: "</script>") == 2)
  }

  @Test func `has a policy that allows only its own script and style`() throws {
    let page = try page(Samples.content(Samples.edition()))
    #expect(page.contains("default-src &#39;none&#39;; script-src &#39;sha256-"))
  }
}

extension String {
  /// How often the separator stands in the text.
  fileprivate func components(separatedBy separator: String) -> Int { ranges(of: separator).count }
}
