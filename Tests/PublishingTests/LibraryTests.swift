import Catalogs
import ICU
import Testing

@testable import Publishing

@Suite struct `The library page` {
  private func entries(_ tags: [String]) throws -> [LibraryPage.Entry] {
    try tags.map { tag in
      let content = Samples.content(try Samples.edition(tag), hasAudio: tag != "so")
      let files = [PackFile(path: "example-\(tag).epub", mediaType: "application/epub+zip", bytes: [1, 2, 3])]
      let checks = Manifest.Checks(errors: 0, warnings: 0, notes: 0)
      let manifest = Manifest(of: content, textDigest: "0", checks: checks, files: files)
      return LibraryPage.Entry(manifest: manifest, zipBytes: 1_234_567)
    }
  }

  private func page(_ tags: [String]) throws -> String {
    try LibraryPage(entries: entries(tags), interface: Samples.edition().interface).html()
  }

  @Test func `names each language in itself, ordered by those names`() throws {
    let page = try page(["ur", "pl", "ar", "en", "zh-Hans"])
    let names = page.matches(of: /<span class="name">([^<]*)<\/span>/).map { String($0.output.1) }
    #expect(names == ["English", "polski", "اردو", "العربية", "简体中文"])
    #expect(page.contains("lang=\"ur\" dir=\"rtl\""))
  }

  @Test func `tells drafts, languages without audio, formats and sizes`() throws {
    let page = try page(["so"])
    #expect(page.contains("<span class=\"badge\">Draft</span>"))
    #expect(page.contains("<span class=\"badge silent\">No audio.</span>"))
    #expect(page.contains("(1.2 MB)"))
    #expect(page.contains("example/so/example-so.epub"))
    #expect(page.contains("(3 B)"))
  }

  @Test func `is searched by a language's own name, its English name and its tag`() throws {
    #expect(try page(["pl"]).contains("data-words=\"polski Polish pl A title\""))
  }

  @Test func `has a sheet of codes only where the clinic has an address on the web`() throws {
    let interface = try Samples.edition().interface
    let entries = try entries(["pl", "ar"])
    #expect(try ClinicSheet(entries: entries, interface: interface, clinic: Samples.clinic()).html() == nil)
    let yaml = "name: C\nphone: \"1\"\nbase-address: https://example.org/packs/\n"
    let clinic = try Clinic.read(yaml, file: "clinic.yaml")
    let sheet = try #require(try ClinicSheet(entries: entries, interface: interface, clinic: clinic).html())
    #expect(sheet.ranges(of: "<svg").count == 2)
    #expect(sheet.contains("<a href=\"https://example.org/packs/example/ar/\">"))
  }
}
