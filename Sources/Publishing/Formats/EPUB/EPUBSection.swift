import Catalogs
import ICU
import Narration

/// One section as a document, with its overlay where it is spoken.
struct EPUBSection {
  let content: PackContent
  let section: Section<Passage>
  let index: Int
  let track: EPUBTrack?

  private var name: String {
    (index < 9 ? "0" : "") + "\(index + 1)-\(section.path.replacing("/", with: "-"))"
  }

  var documentPath: String { "\(name).xhtml" }
  private var overlayPath: String { "\(name).smil" }

  /// The document, and its overlay where it is spoken.
  var files: [EPUBPart] {
    var document = EPUBPart(path: documentPath, mediaType: "application/xhtml+xml", text: xhtml.markup)
    guard let overlay else { return [document] }
    document.overlay = overlayPath
    return [document, overlay]
  }

  private var edition: Edition { content.edition }

  /// The cues that speak the section; the title's stand in the same recording and in another document.
  private var cues: [Timeline.Cue] {
    let others = Set(([edition.title] + edition.alsoCalled).map(\.id))
    return track?.cues.filter { !others.contains($0.passage ?? "") } ?? []
  }

  private var xhtml: HTML {
    let passages = PassageHTML(locale: edition.locale, sentences: cues.sentences)
    let writer = SectionHTML(
      passages: passages,
      source: [:],
      interface: edition.interface,
      pictures: content.pictures,
      levelsAbove: 1
    )
    let heading = section.heading
    return XHTML.document(
      title: section.heading.text,
      locale: edition.locale,
      body: """
        <section id="\(XHTML.id(of: section.path))" epub:type="chapter" role="doc-chapter" aria-labelledby="\(heading.id)">
        <h1 id="\(heading.id)"\(passages.language(of: heading))>\(passages.inline(heading))</h1>
        \(writer.body(of: section))
        </section>
        """
    )
  }

  private var overlay: EPUBPart? {
    guard let track else { return nil }
    let clips = cues.map { track.clip($0, text: "\(documentPath)#\($0.elementID)") }
    return SMIL.overlay(path: overlayPath, textref: "\(documentPath)#\(XHTML.id(of: section.path))", clips: clips)
  }

  /// The clip that speaks the heading, for the table of contents.
  func headingClip(text: String) -> SMIL.Clip? {
    guard let track, let cue = cues.first(where: { $0.passage == section.heading.id }) else { return nil }
    return track.clip(cue, text: text)
  }
}
