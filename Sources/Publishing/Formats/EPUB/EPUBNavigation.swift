import Catalogs

/// The table of contents, spoken too.
struct EPUBNavigation {
  private static let path = "nav.xhtml"
  private static let overlayPath = "nav.smil"
  private let book: EPUBContent

  init(_ book: EPUBContent) { self.book = book }

  var file: EPUBPart {
    let passages = PassageHTML(locale: book.edition.locale, sentences: [:])
    let items = book.sections.map { section in
      let heading = section.section.heading
      return """
        <li\(passages.language(of: heading))><a id="\(id(of: section))" href="\(section.documentPath)">\(heading.text)</a></li>
        """ as HTML
    }
    let title = book.edition.interface.label("contents")
    let body: HTML = """
      <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
      <h1 id="contents"\(title.locale == book.edition.locale ? "" : HTML.language(title.locale))>\(title.text)</h1>
      <ol>
      \(.joined(items, separator: "\n"))
      </ol>
      </nav>
      """
    let document = XHTML.document(title: title.text, locale: book.edition.locale, body: body)
    var part = EPUBPart(path: Self.path, mediaType: "application/xhtml+xml", text: document.markup)
    part.properties = "nav"
    if book.content.recording != nil { part.overlay = Self.overlayPath }
    return part
  }

  var overlay: EPUBPart {
    SMIL.overlay(
      path: Self.overlayPath,
      textref: "\(Self.path)#toc",
      clips: book.sections.compactMap { $0.headingClip(text: "\(Self.path)#\(id(of: $0))") }
    )
  }

  private func id(of section: EPUBSection) -> String { "to-\(section.section.path.replacing("/", with: "."))" }
}
