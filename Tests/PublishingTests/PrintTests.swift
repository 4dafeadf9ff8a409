import Catalogs
import Files
import ICU
import Testing

@testable import Publishing

@Suite struct `The print` {
  private func fonts(_ yaml: String? = nil) throws -> FontTable {
    try FontTable.read(yaml ?? FileSystem.readText("Locales/fonts.yaml"), file: "Locales/fonts.yaml")
  }

  private func code(_ tag: String, _ kind: PrintDocument.Kind, isDraft: Bool = true) throws -> String {
    let edition = try Samples.edition(tag, translations: ["one": "jeden"])
    let content = PackContent(
      edition: edition,
      sourceEdition: tag == "en" ? nil : try Samples.edition(),
      recording: nil,
      isDraft: isDraft,
      signOffs: []
    )
    let choice = try fonts().fonts(for: [edition.locale, .english])
    return PrintDocument(content: content, kind: kind, fonts: choice).code
  }

  @Test(arguments: [(PrintDocument.Kind.clear, "14pt"), (.large, "18pt"), (.giant, "24pt"), (.bilingual, "14pt")])
  func `has the size of its kind`(kind: PrintDocument.Kind, size: String) throws {
    #expect(try code("pl", kind).contains("size: \(size),"))
  }

  @Test func `says once in its text that it is a draft, and names it above every page`() throws {
    let draft = try code("en", .clear)
    #expect(draft.contains("draft: \"Draft\""))
    #expect(draft.ranges(of: "This is a draft.").count == 1)
    let released = try code("en", .clear, isDraft: false)
    #expect(released.contains("draft: none"))
    #expect(!released.contains("This is a draft."))
  }

  @Test func `has the source beside the text only where it is bilingual`() throws {
    #expect(try code("pl", .bilingual).contains("beside("))
    #expect(try !code("pl", .clear).contains("beside("))
  }

  @Test(arguments: ["ar", "ur", "fa"]) func `runs from right to left`(tag: String) throws {
    #expect(try code(tag, .clear).contains("lang: \"\(tag)\", direction: rtl"))
  }

  @Test(arguments: ["ar", "bn", "fa", "gu", "hi", "pa", "pl", "ru", "ta", "ur", "zh-Hans"])
  func `has a font for every script, and the Latin one behind it`(tag: String) throws {
    let choice = try fonts().fonts(for: [LocaleTag(tag)])
    #expect(choice.families.last == "Noto Sans")
    #expect(choice.isBoldDrawn == (tag == "zh-Hans"))
  }

  @Test func `names the package of a font that is missing, and a script without a row`() throws {
    let table = try fonts("Latn: { family: Some Sans, package: fonts-some, files: [some/Some.ttf] }")
    #expect(throws: PrintError.fontMissing(name: "some/Some.ttf", package: "fonts-some")) {
      try table.fonts(for: [.english])
    }
    #expect(throws: PrintError.noFont(script: "Arab", table: "Locales/fonts.yaml")) {
      try table.fonts(for: [LocaleTag("ar")])
    }
  }
}
