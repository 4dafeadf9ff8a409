import Catalogs
import Testing

@testable import Publishing

@Suite struct `An image of a leaflet` {
  private static let drawing =
    #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9" fill="url(#a)"/></svg>"#
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let source =
    Samples.source + """

      ![A needle points to a nerve. It is thin.](drawings/needle.svg)

      ![A glass & a tablet.](glass.png)

      """

  private static func content(_ tag: String = "en") throws -> PackContent {
    let pictures = [("drawings/needle.svg", Array(drawing.utf8)), ("glass.png", png)].enumerated()
    return Samples.content(
      try Samples.edition(tag, source: source),
      pictures: try pictures.map { try Picture(source: $0.element.0, index: $0.offset, bytes: $0.element.1) }
    )
  }

  private static func files(of archive: [UInt8]) throws -> [String: [UInt8]] {
    let files = try ZipReader.files(of: archive, named: "book")
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
  }

  @Test(arguments: ["en", "ar", "zh-Hans"])
  func `stands in the page with what it shows below, and beside the page as a file`(tag: String) throws {
    let files = try WebPage().files(for: Self.content(tag), beside: [])
    #expect(files.map(\.path) == ["index.html", "images/1.svg", "images/2.png"])
    #expect(files[1].bytes == Array(Self.drawing.utf8) && files[1].mediaType == "image/svg+xml")
    let html = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(html.contains(#"<figure><img src="images/1.svg" alt=""/><figcaption id=""#))
    #expect(html.contains("A glass &amp; a tablet."))
  }

  @Test func `lies within the book, which its own verifier accepts with sound`() throws {
    let book = try #require(try EPUBBook().files(for: Self.content(), beside: []).first)
    let files = try Self.files(of: book.bytes)
    #expect(files["EPUB/images/1.svg"] == Array(Self.drawing.utf8) && files["EPUB/images/2.png"] == Self.png)
    let package = String(decoding: try #require(files["EPUB/package.opf"]), as: UTF8.self)
    #expect(package.contains(#"href="images/1.svg" media-type="image/svg+xml""#))
    #expect(package.contains("<meta property=\"schema:accessMode\">visual</meta>"))
  }

  @Test func `stands in a talking book where its readers know the kind, and what it shows always`() throws {
    let book = try #require(try DaisyBook().files(for: Self.content(), beside: []).first)
    let files = try Self.files(of: book.bytes)
    #expect(files["images/1.svg"] == nil && files["images/2.png"] == Self.png)
    let text = String(decoding: try #require(files["text.html"]), as: UTF8.self)
    #expect(text.contains(#"<img src="images/2.png" alt=""/>"#) && !text.contains("1.svg"))
    #expect(text.contains("A needle points to a nerve. It is thin."))
  }

  @Test func `of any kind that pages know is taken by its first bytes`() throws {
    let kinds: [(String, [UInt8], String)] = [
      ("a.gif", Array("GIF89a".utf8), "image/gif"), ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
      ("a.JPEG", [0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), ("a.png", Self.png, "image/png"),
      ("a.webp", Array("RIFF1234WEBPVP8 ".utf8), "image/webp"),
    ]
    for (name, bytes, type) in kinds {
      #expect(try Picture(source: name, index: 0, bytes: bytes).mediaType == type, "\(name)")
      #expect(throws: PictureError.self, "\(name)") { try Picture(source: name, index: 0, bytes: [1, 2, 3, 4]) }
    }
    #expect(throws: PictureError.notAnImage("exe")) { try Picture(source: "a.exe", index: 0, bytes: Self.png) }
  }

  @Test(
    arguments: [
      "<svg><script>alert(1)</script></svg>", "<svg onload=\"alert(1)\"/>", "<svg><g><a OnClick=\"x\"/></g></svg>",
      "<svg xmlns:x=\"http://www.w3.org/1999/xlink\"><use x:href=\"https://example.org/a.svg#b\"/></svg>",
      "<svg><image href=\"https://example.org/a.png\"/></svg>", "<svg><foreignObject/></svg>",
      "<svg><style>@import 'https://example.org/a.css'</style></svg>",
      "<svg><path fill=\"url(https://a.example/)\"/></svg>",
      "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>", "<html/>", "<svg>", "",
    ]
  )
  func `that acts, loads or is no drawing is refused`(drawing: String) {
    #expect(throws: PictureError.self) { try Picture(source: "a.svg", index: 0, bytes: Array(drawing.utf8)) }
  }
}
