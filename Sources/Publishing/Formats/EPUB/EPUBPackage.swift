import Catalogs
import ICU

/// The package document: metadata, manifest, spine (EPUB 3.3, section 5; EPUB Accessibility 1.1, section 2).
struct EPUBPackage {
  private let book: EPUBContent
  private let parts: [EPUBPart]

  init(_ book: EPUBContent, parts: [EPUBPart]) {
    self.book = book
    self.parts = parts
  }

  var text: String {
    let edition = book.edition
    let direction = edition.locale.isRightToLeft ? "rtl" : "ltr"
    let package: HTML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
      xml:lang="\(edition.locale.identifier)" dir="\(direction)">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">\(identifier)</dc:identifier>
      <dc:title>\(title)</dc:title>
      <dc:language>\(edition.locale.identifier)</dc:language>
      <dc:creator>\(edition.leaflet.publisher)</dc:creator>
      <dc:publisher>\(edition.clinic.name)</dc:publisher>
      <dc:date>\(edition.leaflet.lastReview.description)</dc:date>
      <meta property="dcterms:modified">\(edition.leaflet.lastReview.description)T00:00:00Z</meta>
      \(accessibility)
      \(durations)
      </metadata>
      <manifest>
      \(.joined(parts.map(item), separator: "\n"))
      </manifest>
      <spine page-progression-direction="\(direction)">
      <itemref idref="\(book.title.files[0].id)"/>
      <itemref idref="\(EPUBNavigation(book).file.id)"/>
      \(.joined(book.sections.map { "<itemref idref=\"\($0.files[0].id)\"/>" }, separator: "\n"))
      </spine>
      </package>

      """
    return package.markup
  }

  private var title: String {
    let title = book.edition.title.text
    return book.content.isDraft ? "\(title) (\(book.edition.interface.text("draft")))" : title
  }

  /// A UUID of version 8 (RFC 9562, section 5.8) made of the leaflet's id, version and locale: the same for each build.
  private var identifier: String {
    var digest = TextDigest()
    for text in [book.edition.leaflet.id, book.edition.leaflet.version, book.edition.locale.identifier] {
      digest.add(text)
    }
    var digits = Array(digest.hexadecimal.prefix(32))
    digits[12] = "8"
    digits[16] = "8"
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    return "urn:uuid:" + groups.joined(separator: "-")
  }

  private func item(_ part: EPUBPart) -> HTML {
    let properties: HTML = part.properties.map { " properties=\"\($0)\"" } ?? ""
    let overlay: HTML =
      part.overlay.flatMap { path in parts.first { $0.path == path } }
      .map { " media-overlay=\"\($0.id)\"" } ?? ""
    return "<item id=\"\(part.id)\" href=\"\(part.path)\" media-type=\"\(part.mediaType)\"\(properties)\(overlay)/>"
  }

  private var accessibility: HTML {
    let hasAudio = book.content.recording != nil
    let hasPictures = !book.content.pictures.isEmpty
    let modes = ["textual"] + (hasAudio ? ["auditory"] : []) + (hasPictures ? ["visual"] : [])
    let sufficient = hasAudio ? ["textual,auditory", "textual", "auditory"] : ["textual"]
    let features =
      ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"]
      + (hasAudio ? ["synchronizedAudioText"] : []) + (hasPictures ? ["alternativeText"] : [])
    let summary = book.edition.interface.text(hasAudio ? "accessibility-with-audio" : "accessibility-without-audio")
    let values =
      modes.map { ("accessMode", $0) } + sufficient.map { ("accessModeSufficient", $0) }
      + features.map { ("accessibilityFeature", $0) }
      + [("accessibilityHazard", "none"), ("accessibilitySummary", summary)]
    return .joined(values.map { "<meta property=\"schema:\($0.0)\">\($0.1)</meta>" }, separator: "\n")
  }

  private var durations: HTML {
    let overlays = parts.filter { $0.duration != nil }
    guard !overlays.isEmpty else { return "" }
    let each = overlays.map { part in
      "<meta property=\"media:duration\" refines=\"#\(part.id)\">\(SMIL.seconds(part.duration ?? 0))</meta>" as HTML
    }
    let total = overlays.reduce(0) { $0 + ($1.duration ?? 0) }
    return """
      \(.joined(each, separator: "\n"))
      <meta property="media:duration">\(SMIL.seconds(total))</meta>
      <meta property="media:active-class">speaking</meta>
      """
  }
}
