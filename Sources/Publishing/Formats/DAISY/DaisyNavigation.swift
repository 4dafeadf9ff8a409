import Catalogs

/// `ncc.html`: the navigation control centre, a link for each heading.
struct DaisyNavigation {
  private let book: DaisyContent

  init(_ book: DaisyContent) { self.book = book }

  var html: HTML {
    let headings = book.headings.enumerated().map(heading)
    return DaisyDocument.html(
      title: book.title,
      locale: book.edition.locale,
      metadata: metadata,
      body: .joined(headings, separator: "\n")
    )
  }

  private func heading(_ index: Int, _ heading: (level: Int, passage: Passage, href: String)) -> HTML {
    let passages = PassageHTML(locale: book.edition.locale, sentences: [:], dialect: .xhtml1)
    let style: HTML = index == 0 ? " class=\"title\"" : heading.level == 1 ? " class=\"section\"" : ""
    return """
      <h\(heading.level)\(style) id="h\(index + 1)"\(passages.language(of: heading.passage))>\
      <a href="\(heading.href)">\(heading.passage.text)</a></h\(heading.level)>
      """
  }

  private var metadata: [(name: String, content: String)] {
    let leaflet = book.edition.leaflet
    let files = 3 + 2 * book.parts.count
    let total = book.parts.reduce(0) { $0 + book.duration(of: $1) }
    return [
      ("dc:title", book.title), ("dc:creator", leaflet.publisher), ("dc:date", leaflet.lastReview.description),
      ("dc:format", "Daisy 2.02"), ("dc:identifier", book.identifier),
      ("dc:language", book.edition.locale.identifier), ("dc:publisher", book.edition.clinic.name),
      ("ncc:charset", "utf-8"), ("ncc:depth", "\(book.headings.map(\.level).max() ?? 1)"),
      ("ncc:files", "\(files)"), ("ncc:generator", "LeafletKit"), ("ncc:multimediaType", "audioFullText"),
      ("ncc:narrator", book.recording.voice), ("ncc:pageFront", "0"), ("ncc:pageNormal", "0"),
      ("ncc:pageSpecial", "0"), ("ncc:setInfo", "1 of 1"), ("ncc:tocItems", "\(book.headings.count)"),
      ("ncc:totalTime", DaisyContent.clock(total)),
    ]
  }
}
