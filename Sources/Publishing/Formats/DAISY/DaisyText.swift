import Catalogs

/// `text.html`: the whole leaflet, each spoken sentence with an id.
struct DaisyText {
  private let book: DaisyContent

  init(_ book: DaisyContent) { self.book = book }

  var html: HTML {
    let edition = book.edition
    let ranges = Dictionary(grouping: book.parts.flatMap(\.clips).map(\.cue)) { $0.passage ?? "" }
    let passages = PassageHTML(
      locale: edition.locale,
      sentences: ranges.mapValues { $0.map(\.range) },
      dialect: .xhtml1
    )
    let writer = SectionHTML(
      passages: passages,
      source: [:],
      interface: edition.interface,
      pictures: book.pictures,
      levelsAbove: 1
    )
    let names = edition.alsoCalled.map { "<p\(attributes($0, passages))>\(passages.inline($0))</p>" as HTML }
    let sections = edition.sections.map { section in
      """
      <div class="section" id="section-\(section.id)">
      <h1\(attributes(section.heading, passages))>\(passages.inline(section.heading))</h1>
      \(writer.body(of: section))
      </div>
      """ as HTML
    }
    let body: HTML = """
      <h1 class="title"\(attributes(edition.title, passages))>\(passages.inline(edition.title))</h1>
      \(.joined(book.notices.map { "<p id=\"\($0.id)\">\($0.cue.text)</p>" }, separator: "\n"))
      \(.joined(names, separator: "\n"))
      \(.joined(sections, separator: "\n"))
      """
    return DaisyDocument.html(
      title: book.title,
      locale: edition.locale,
      metadata: [("dc:format", "Daisy 2.02")],
      body: body
    )
  }

  private func attributes(_ passage: Passage, _ passages: PassageHTML) -> HTML {
    " id=\"\(passage.id)\"\(passages.language(of: passage))"
  }
}
