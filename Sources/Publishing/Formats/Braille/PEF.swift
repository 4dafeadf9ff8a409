import Braille
import Catalogs
import ICU

/// The Portable Embosser Format 1.0: braille in Unicode's patterns, with the leaflet's metadata.
struct PEF {
  private let content: PackContent
  private let pages: [[[Cell]]]

  init(_ content: PackContent, pages: [[[Cell]]]) {
    self.content = content
    self.pages = pages
  }

  var xml: HTML {
    let edition = content.edition
    let title = content.isDraft ? "\(edition.title.text) (\(edition.interface.text("draft")))" : edition.title.text
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <pef version="2008-1" xmlns="http://www.daisy.org/ns/2008/pef">
      <head><meta xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:format>application/x-pef+xml</dc:format>
      <dc:identifier>\(edition.leaflet.id)-\(edition.locale.identifier)-\(edition.leaflet.version)</dc:identifier>
      <dc:title>\(title)</dc:title>
      <dc:creator>\(edition.leaflet.publisher)</dc:creator>
      <dc:publisher>\(edition.clinic.name)</dc:publisher>
      <dc:language>\(edition.locale.identifier)</dc:language>
      <dc:date>\(edition.leaflet.lastReview.description)</dc:date>
      </meta></head>
      <body>
      <volume cols="\(BraillePages.width)" rows="\(BraillePages.height)" rowgap="0" duplex="false">
      <section>
      \(.joined(pages.map(page), separator: "\n"))
      </section>
      </volume>
      </body>
      </pef>

      """
  }

  private func page(_ lines: [[Cell]]) -> HTML {
    "<page>\n\(.joined(lines.map { "<row>\(String($0.map(\.pattern)))</row>" }, separator: "\n"))\n</page>"
  }
}
