import Files
import ICU
import Testing

@testable import Catalogs

@Suite struct `The glossary's terms in a locale` {
  private static let yaml = """
    - { id: nerve, term: "nerve", definition: "A wire of the body." }
    - { id: spine, term: "spine", definition: "The row of bones in your back." }
    """
  private static let po = """
    msgid ""
    msgstr "Language: ar\\n"

    msgctxt "nerve/term"
    msgid "nerve"
    msgstr "عصب"

    #, fuzzy
    msgctxt "spine/term"
    msgid "spine"
    msgstr "العمود"

    """

  private func table(_ terms: String) throws -> TermTable {
    let source = try GlossarySource.read(Self.yaml, file: "glossary.yaml", locale: .english)
    let catalog = try Catalog(
      po: PODocument(bytes: Array(Self.po.utf8), file: "glossary.po"),
      locale: LocaleTag("ar")
    )
    let forms = try TermForms.read(terms, file: "terms.yaml", ids: Set(source.entries.map(\.id)))
    return TermTable(source: source, catalog: catalog, forms: forms)
  }

  @Test func `are those that are translated and current, with their forms`() throws {
    let terms = try table("nerve: { accepted: [أعصاب], forbidden: [وتر] }").terms
    #expect(terms.map(\.source) == ["nerve"])
    #expect(terms.map(\.translation) == ["عصب"])
    #expect(terms.map(\.forms.accepted) == [["أعصاب"]])
    #expect(terms.map(\.forms.forbidden) == [["وتر"]])
  }

  @Test func `have no forms but their own where no file gives any`() throws {
    #expect(try table("{}").terms.map(\.forms.accepted) == [[]])
  }

  @Test(arguments: [
    ("bone: { accepted: [عظم] }", "the glossary has no term \"bone\""),
    ("nerve: { wrong: [وتر] }", "unknown field"),
    ("nerve: [عصب]", "these are no forms"),
  ])
  func `are refused where the file is wrong`(_ yaml: String, _ problem: String) throws {
    let error = try #require(throws: InputErrors.self) { try table(yaml) }
    #expect(error.errors.contains { $0.problem.contains(problem) }, "\(error)")
  }
}
