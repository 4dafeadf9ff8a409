import Catalogs
import Files
import Testing

@testable import Publishing

@Suite struct `The verifier of books` {
  private typealias Entry = (path: String, bytes: [UInt8], method: ZipArchive.Method)

  private func book(_ tag: String = "en", hasAudio: Bool = true) throws -> [UInt8] {
    let content = Samples.content(try Samples.edition(tag), hasAudio: hasAudio)
    return try #require(try EPUBBook().files(for: content, beside: []).first).bytes
  }

  /// The problems of the sample's book when the text of a file is changed.
  private func problems(changing path: String, _ change: (String) -> String) throws -> [String] {
    let files = try ZipReader.files(of: book(), named: "book.epub")
    let entries: [Entry] = files.map { name, bytes in
      let isChanged = name.hasSuffix(path)
      let text = isChanged ? Array(change(String(decoding: bytes, as: UTF8.self)).utf8) : bytes
      return (name, text, name == "mimetype" || name.hasSuffix(".mp3") ? .stored : .deflated)
    }
    return try BookVerifier(ZipArchive.bytes(of: entries), named: "book.epub").problems()
  }

  @Test(arguments: ["en", "pl", "ar", "zh-Hans"], [true, false])
  func `finds nothing in a book that was built`(tag: String, hasAudio: Bool) throws {
    #expect(try BookVerifier(book(tag, hasAudio: hasAudio), named: "book.epub").problems() == [])
  }

  @Test func `finds text that no clip speaks`() throws {
    let found = try problems(changing: "01-overview.xhtml") { $0.replacing("</section>", with: "<p>و٢</p></section>") }
    #expect(found == ["01-overview.xhtml: no clip speaks “و٢”"])
  }

  @Test func `finds a heading of a callout that no clip speaks`() throws {
    let found = try problems(changing: "01-overview.smil") { text in
      text.replacing(/<par id="par-\d+"><text src="[^"]*#label-[^>]*\/><audio[^>]*\/><\/par>/, with: "")
    }
    #expect(found == ["01-overview.xhtml: no clip speaks “Warning”"])
  }

  @Test func `finds a clip that ends after the sound that is decoded`() throws {
    let found = try problems(changing: "nav.smil") { $0.replacing(/clipEnd="[^"]*"/, with: "clipEnd=\"9.000s\"") }
    #expect(found.contains { $0.hasPrefix("nav.smil: the clip of ") && $0.hasSuffix(" ends after the sound") })
    #expect(found.contains("nav.smil: media:duration is not the sum of its clips"))
  }

  @Test func `finds a clip that ends before it begins`() throws {
    let found = try problems(changing: "nav.smil") { $0.replacing(/clipEnd="[^"]*"/, with: "clipEnd=\"0.001s\"") }
    #expect(found.contains { $0.hasSuffix("ends before it begins") })
  }

  @Test func `finds clips in another order than the text's`() throws {
    let found = try problems(changing: "title.xhtml") { text in
      let title = text.firstMatch(of: /<h1.*<\/h1>\n/).map { String($0.output) } ?? ""
      return text.replacing(title, with: "").replacing("</section>", with: title + "</section>")
    }
    #expect(found == ["title.smil: p2-0 is spoken before its turn"])
  }

  @Test(
    arguments: [
      "accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard", "accessibilitySummary",
    ]
  )
  func `finds metadata of accessibility that is missing`(name: String) throws {
    let found = try problems(changing: "package.opf") { $0.replacing("schema:\(name)\"", with: "schema:other\"") }
    #expect(found == ["package: schema:\(name) is missing"])
  }

  @Test func `finds a claim of conformance that nobody certifies`() throws {
    let claim = "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta></metadata>"
    let found = try problems(changing: "package.opf") { $0.replacing("</metadata>", with: claim) }
    #expect(found == ["package: it conforms, but nobody certifies it"])
  }

  @Test(arguments: [" lang=\"en\"", " xml:lang=\"en\""])
  func `finds a document that does not say its language`(attribute: String) throws {
    let found = try problems(changing: "title.xhtml") { $0.replacing(attribute, with: "") }
    #expect(found == ["title.xhtml: no\(attribute.prefix { $0 != "=" })"])
  }

  @Test func `finds that readers are not told how to mark what is spoken`() throws {
    let found = try problems(changing: "package.opf") { $0.replacing("media:active-class", with: "media:other") }
    #expect(found == ["package: there is not one media:active-class for the whole book"])
  }

  @Test func `finds a document without an overlay`() throws {
    let found = try problems(changing: "package.opf") { $0.replacing(" media-overlay=\"i-title.smil\"", with: "") }
    #expect(found == ["title.xhtml: it has no overlay though others have"])
  }

  @Test func `finds a media type that is not stored first`() throws {
    let files = try ZipReader.files(of: book(), named: "book.epub")
    let entries: [Entry] = files.map { ($0.name, $0.bytes, .deflated) }
    #expect(
      try BookVerifier(ZipArchive.bytes(of: entries), named: "book.epub").problems()
        == ["mimetype: it is not the first file, stored, without an extra field"]
    )
  }

  @Test(arguments: ["", "PK", "no zip at all"])
  func `refuses what is no book`(text: String) {
    #expect(throws: InputError.self) { try BookVerifier(Array(text.utf8), named: "x.epub") }
  }

  @Test(arguments: [("12.345s", 12345), ("0.000s", 0), ("1.2s", nil), ("1:00", nil), ("x.000s", nil), ("", nil)])
  func `reads the clock values that it writes`(text: String, milliseconds: Int?) {
    #expect(SMIL.milliseconds(text) == milliseconds)
  }
}
