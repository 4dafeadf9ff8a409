import Catalogs
import ICU
import Narration

/// What the files of a talking book share.
struct DaisyContent {
  /// A section with its sound.
  struct Part {
    let index: Int
    let section: Section<Passage>
    let track: Recording.Track

    private var number: String { (index < 9 ? "0" : "") + "\(index + 1)" }
    var overlayName: String { "\(number).smil" }
    var audioName: String { "\(number).mp3" }

    /// The spoken texts in order, each with the id of its element in the text.
    var clips: [(id: String, cue: Timeline.Cue)] {
      track.timeline.cues.enumerated().compactMap { index, cue in
        if let passage = cue.passage { return cue.range.isEmpty ? nil : ("\(passage)-\(cue.range.lowerBound)", cue) }
        return nil
      }
    }
  }

  static let textName = "text.html"

  let content: PackContent
  let recording: Recording
  let parts: [Part]

  init(_ content: PackContent, _ recording: Recording) {
    self.content = content
    self.recording = recording
    parts = recording.tracks.enumerated().compactMap { index, track in
      content.edition.sections.first { $0.path == track.section }
        .map { Part(index: index, section: $0, track: track) }
    }
  }

  var edition: Edition { content.edition }

  var pictures: [Picture] { content.pictures.filter(\.isKnownToDaisy) }

  var title: String {
    content.isDraft ? "\(edition.title.text) (\(edition.interface.text("draft")))" : edition.title.text
  }

  var identifier: String { "\(edition.leaflet.id)-\(edition.locale)-\(edition.leaflet.version)" }

  /// The announcements before the first text of the book: that this is a draft.
  var notices: [(id: String, cue: Timeline.Cue)] {
    guard content.isDraft, let first = parts.first else { return [] }
    return first.track.timeline.cues.prefix { $0.passage == nil }.enumerated().map {
      ("notice-\($0.offset)", $0.element)
    }
  }

  /// Everything that a section's overlay plays.
  func clips(of part: Part) -> [(id: String, cue: Timeline.Cue)] {
    (part.index == 0 ? notices : []) + part.clips
  }

  /// The headings in order: the title, the sections and those within, each with its level and its place in an overlay.
  var headings: [(level: Int, passage: Passage, href: String)] {
    var headings: [(level: Int, passage: Passage, href: String)] = []
    if let first = parts.first { headings.append((1, edition.title, href(of: edition.title, in: first))) }
    for part in parts {
      for section in part.section.flattened {
        headings.append((section.level - 1, section.heading, href(of: section.heading, in: part)))
      }
    }
    return headings
  }

  private func href(of passage: Passage, in part: Part) -> String {
    let clip = part.clips.first { $0.cue.passage == passage.id }
    return "\(part.overlayName)#text-\(clip?.id ?? passage.id)"
  }

  /// The sum of the parts' clips, in milliseconds.
  func duration(of part: Part) -> Int {
    clips(of: part).reduce(0) { sum, clip in
      let timeline = part.track.timeline
      return sum + timeline.milliseconds(of: clip.cue.samples.upperBound)
        - timeline.milliseconds(of: clip.cue.samples.lowerBound)
    }
  }

  /// `hh:mm:ss`.
  static func clock(_ milliseconds: Int) -> String {
    let seconds = (milliseconds + 500) / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
