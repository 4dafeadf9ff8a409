import Catalogs
import ICU
import Narration

/// The first document: the title, other names, the clinic, and that this is a draft.
struct EPUBTitle {
  private static let documentPath = "title.xhtml"
  private static let overlayPath = "title.smil"
  private let content: PackContent
  private let track: EPUBTrack?

  /// `track` is the first of the recording, which begins with the title.
  init(content: PackContent, track: EPUBTrack?) {
    self.content = content
    self.track = track
  }

  /// The document, and its overlay where it is spoken.
  var files: [EPUBPart] {
    var document = EPUBPart(path: Self.documentPath, mediaType: "application/xhtml+xml", text: xhtml.markup)
    guard let overlay else { return [document] }
    document.overlay = Self.overlayPath
    return [document, overlay]
  }

  private var edition: Edition { content.edition }

  /// The passages that stand here.
  private var texts: [Passage] { [edition.title] + edition.alsoCalled }

  private var cues: [Timeline.Cue] {
    let ids = Set(texts.map(\.id))
    return track?.cues.filter { ids.contains($0.passage ?? "") } ?? []
  }

  private var notices: [Timeline.Cue] { content.isDraft ? track?.notices ?? [] : [] }

  private var xhtml: HTML {
    let passages = PassageHTML(locale: edition.locale, sentences: cues.sentences)
    let names = edition.alsoCalled.map { name in
      "<p class=\"also\" id=\"\(name.id)\"\(passages.language(of: name))>\(passages.inline(name))</p>" as HTML
    }
    let title = edition.title
    return XHTML.document(
      title: title.text,
      locale: edition.locale,
      body: """
        <section id="title" epub:type="titlepage">
        \(draft)
        <p class="clinic">\(edition.clinic.name)</p>
        <h1 id="\(title.id)"\(passages.language(of: title))>\(passages.inline(title))</h1>
        \(.joined(names, separator: "\n"))
        </section>
        """
    )
  }

  private var draft: HTML {
    guard content.isDraft else { return "" }
    let spoken = notices.enumerated().map { "<p id=\"notice-\($0.offset)\">\($0.element.text)</p>" as HTML }
    let silent = LeafletFacts(content).notices.map { notice in
      "<p\(notice.locale == edition.locale ? "" : HTML.language(notice.locale))>\(notice.text)</p>" as HTML
    }
    return "<div class=\"draft\" role=\"note\">\n\(.joined(spoken.isEmpty ? silent : spoken, separator: "\n"))\n</div>"
  }

  private var overlay: EPUBPart? {
    guard let track else { return nil }
    let spoken = notices.enumerated().map { ("notice-\($0.offset)", $0.element) } + cues.map { ($0.elementID, $0) }
    let clips = spoken.map { id, cue in track.clip(cue, text: "\(Self.documentPath)#\(id)") }
    return SMIL.overlay(path: Self.overlayPath, textref: "\(Self.documentPath)#title", clips: clips)
  }
}
