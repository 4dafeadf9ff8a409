import Catalogs
import Testing
import XML

@testable import Publishing

@Suite struct `The talking book` {
  private func files(_ tag: String = "en") throws -> [String: String] {
    let content = Samples.content(try Samples.edition(tag))
    let book = try #require(try DaisyBook().files(for: content, beside: []).first)
    let texts = try ZipReader.files(of: book.bytes, named: "book.zip").filter { !$0.name.hasSuffix(".mp3") }
    return Dictionary(uniqueKeysWithValues: texts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func `leads to the title and to each heading`() throws {
    let navigation = try #require(try files()["ncc.html"])
    let headings = navigation.matches(of: /<h\d[^>]*><a href="([^"]*)">([^<]*)<\/a>/)
    #expect(headings.map { String($0.output.2) } == ["A title", "About"])
    #expect(navigation.contains("<meta name=\"ncc:tocItems\" content=\"2\"/>"))
    for heading in headings {
      let parts = heading.output.1.split(separator: "#").map(String.init)
      #expect(try #require(try files()[parts[0]]).contains("id=\"\(parts[1])\""))
    }
  }

  @Test func `speaks the heading of a callout where it stands`() throws {
    let files = try files()
    let id = try #require(files["text.html"]?.firstMatch(of: /<span class="s" id="(label-[^"]*)">Warning/)?.output.1)
    #expect(files["01.smil"]?.contains("text.html#\(id)") == true)
  }

  @Test(arguments: ["ar", "ur", "zh-Hans", "bn"])
  func `says its language in every document`(tag: String) throws {
    for (name, text) in try files(tag) where name.hasSuffix(".html") {
      #expect(text.contains(" lang=\"\(tag)\" xml:lang=\"\(tag)\""), "\(name)")
    }
  }
}
