import Testing

@testable import Publishing

@Suite struct `The book` {
  private func files(_ tag: String = "en") throws -> [(name: String, text: String)] {
    let book = try #require(try EPUBBook().files(for: Samples.content(Samples.edition(tag)), beside: []).first)
    return try ZipReader.files(of: book.bytes, named: "book.epub").filter { !$0.name.hasSuffix(".mp3") }
      .map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test func `has one heading of the first level and one main part on each page`() throws {
    let pages = try files().filter { $0.name.hasSuffix(".xhtml") }
    #expect(pages.map(\.name) == ["EPUB/title.xhtml", "EPUB/01-overview.xhtml", "EPUB/nav.xhtml"])
    for page in pages {
      #expect(page.text.ranges(of: "<h1").count == 1, "\(page.name)")
      #expect(page.text.ranges(of: "<main>").count == 1, "\(page.name)")
    }
  }

  @Test func `begins with the title, then the contents`() throws {
    let package = try #require(files().first { $0.name.hasSuffix(".opf") }).text
    let spine = package.matches(of: /<itemref idref="([^"]*)"/).map { String($0.output.1) }
    #expect(spine == ["i-title.xhtml", "i-nav.xhtml", "i-01-overview.xhtml"])
  }

  @Test(arguments: [("ar", "rtl"), ("ur", "rtl"), ("bn", "ltr"), ("zh-Hans", "ltr")])
  func `turns its pages in the language's direction`(tag: String, direction: String) throws {
    let package = try #require(files(tag).first { $0.name.hasSuffix(".opf") }).text
    #expect(package.contains("<spine page-progression-direction=\"\(direction)\">"))
  }

  @Test func `is the same each time`() throws {
    let content = Samples.content(try Samples.edition())
    let books = try (1...2).map { _ in try EPUBBook().files(for: content, beside: [])[0].bytes }
    #expect(books[0] == books[1])
  }
}
