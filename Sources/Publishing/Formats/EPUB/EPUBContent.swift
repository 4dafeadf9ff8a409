import Catalogs
import ICU
import Narration

/// The documents of a book and what they share.
struct EPUBContent {
  let content: PackContent
  let sections: [EPUBSection]
  /// The sound of each section that has some.
  let audio: [EPUBPart]

  var edition: Edition { content.edition }

  init(_ content: PackContent) {
    self.content = content
    let tracks = content.recording?.tracks ?? []
    sections = content.edition.sections.enumerated().map { index, section in
      let track = tracks.firstIndex { $0.section == section.path }
      return EPUBSection(
        content: content,
        section: section,
        index: index,
        track: track.map { (tracks[$0], AudioFiles.path(of: tracks[$0], at: $0) + ".mp3") }
      )
    }
    audio = tracks.enumerated().map { index, track in
      EPUBPart(path: AudioFiles.path(of: track, at: index) + ".mp3", mediaType: "audio/mpeg", bytes: track.mp3)
    }
  }
}

/// One section as a document, with its overlay where it is spoken.
struct EPUBSection {
  let content: PackContent
  let section: Section<Passage>
  let index: Int
  let track: (track: Recording.Track, path: String)?

  private var name: String {
    (index < 9 ? "0" : "") + "\(index + 1)-\(section.path.replacing("/", with: "-"))"
  }

  var documentPath: String { "\(name).xhtml" }
  var overlayPath: String { "\(name).smil" }

  var files: [EPUBPart] {
    var document = EPUBPart(path: documentPath, mediaType: "application/xhtml+xml", text: xhtml.markup)
    guard let overlay else { return [document] }
    document.overlay = overlayPath
    return [document, overlay]
  }
}

// MARK: The document

extension EPUBSection {
  private var edition: Edition { content.edition }

  /// The cues that speak a passage.
  var cues: [Timeline.Cue] { track?.track.timeline.cues.filter { $0.passage != nil && !$0.range.isEmpty } ?? [] }

  /// The announcements before the first passage, which the first document shows: that this is a draft.
  private var notices: [Timeline.Cue] {
    guard index == 0, content.isDraft, let track else { return [] }
    return Array(track.track.timeline.cues.prefix { $0.passage == nil })
  }

  private var html: SectionHTML {
    let ranges = Dictionary(grouping: cues) { $0.passage ?? "" }.mapValues { $0.map(\.range) }
    return SectionHTML(
      passages: PassageHTML(locale: edition.locale, sentences: ranges),
      source: [:],
      interface: edition.interface
    )
  }

  private var xhtml: HTML {
    let passages = html.passages
    let heading = section.heading
    return XHTML.document(
      title: section.heading.text,
      locale: edition.locale,
      body: """
        \(index == 0 ? front : "")
        <section id="\(XHTML.id(of: section.path))" epub:type="chapter" role="doc-chapter" aria-labelledby="\(heading.id)">
        <h2 id="\(heading.id)"\(passages.language(of: heading))>\(passages.inline(heading))</h2>
        \(html.body(of: section))
        </section>
        """
    )
  }

  /// What stands before the first section: the title, and that this is a draft.
  private var front: HTML {
    let title = edition.title
    let passages = html.passages
    let names = edition.alsoCalled.map { name in
      "<p class=\"also\" id=\"\(name.id)\"\(passages.language(of: name))>\(passages.inline(name))</p>" as HTML
    }
    return """
      <header>
      \(draft)
      <p class="clinic">\(edition.clinic.name)</p>
      <h1 id="\(title.id)"\(passages.language(of: title))>\(passages.inline(title))</h1>
      \(.joined(names, separator: "\n"))
      </header>
      """
  }

  private var draft: HTML {
    guard content.isDraft else { return "" }
    let spoken = notices.enumerated().map { "<p id=\"notice-\($0.offset)\">\($0.element.text)</p>" as HTML }
    let label = edition.interface.label("draft-notice")
    let silent: HTML = "<p\(label.locale == edition.locale ? "" : HTML.language(label.locale))>\(label.text)</p>"
    return "<div class=\"draft\" role=\"note\">\n\(spoken.isEmpty ? silent : .joined(spoken, separator: "\n"))\n</div>"
  }
}

// MARK: The overlay

extension EPUBSection {
  private var overlay: EPUBPart? {
    guard let track else { return nil }
    let spoken =
      notices.enumerated().map { ("notice-\($0.offset)", $0.element) }
      + cues.map { ("\($0.passage ?? "")-\($0.range.lowerBound)", $0) }
    let clips = spoken.map { id, cue in
      SMIL.Clip(text: "\(documentPath)#\(id)", audio: track.path, cue: cue, timeline: track.track.timeline)
    }
    return SMIL.overlay(path: overlayPath, textref: "\(documentPath)#\(XHTML.id(of: section.path))", clips: clips)
  }

  /// The clip that speaks the heading, for the table of contents.
  func headingClip(text: String) -> SMIL.Clip? {
    guard let track, let cue = cues.first(where: { $0.passage == section.heading.id }) else { return nil }
    return SMIL.Clip(text: text, audio: track.path, cue: cue, timeline: track.track.timeline)
  }
}
