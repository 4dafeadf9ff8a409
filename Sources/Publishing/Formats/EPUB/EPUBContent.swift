import Catalogs
import ICU
import Narration

/// The documents of a book and what they share.
struct EPUBContent {
  let content: PackContent
  let title: EPUBTitle
  let sections: [EPUBSection]
  /// The sound of each section that has some.
  let audio: [EPUBPart]

  var edition: Edition { content.edition }

  init(_ content: PackContent) {
    self.content = content
    let tracks = (content.recording?.tracks ?? []).enumerated().map { EPUBTrack($0.element, at: $0.offset) }
    title = EPUBTitle(content: content, track: tracks.first)
    sections = content.edition.sections.enumerated().map { index, section in
      let track = tracks.first { $0.track.section == section.path }
      return EPUBSection(content: content, section: section, index: index, track: track)
    }
    audio = tracks.map { EPUBPart(path: $0.path, mediaType: "audio/mpeg", bytes: $0.track.mp3) }
  }
}

/// The sound of a section and where it lies in the book.
struct EPUBTrack {
  let track: Recording.Track
  let path: String

  init(_ track: Recording.Track, at index: Int) {
    self.track = track
    path = AudioFiles.path(of: track, at: index) + ".mp3"
  }

  /// The clip of a cue that speaks the element `text`.
  func clip(_ cue: Timeline.Cue, text: String) -> SMIL.Clip {
    SMIL.Clip(text: text, audio: path, cue: cue, timeline: track.timeline)
  }

  /// The cues that speak texts of the leaflet, headings of callouts among them.
  var cues: [Timeline.Cue] { track.timeline.cues.filter { $0.passage != nil && !$0.range.isEmpty } }

  /// Those that come before any text of the leaflet, such as that this is a draft.
  var notices: [Timeline.Cue] { Array(track.timeline.cues.prefix { $0.passage == nil }) }
}

extension Timeline.Cue {
  /// The id of the element that it speaks.
  var elementID: String { "\(passage ?? "")-\(range.lowerBound)" }
}

extension [Timeline.Cue] {
  /// The UTF-16 ranges of the sentences that are heard, by passage.
  var sentences: [String: [Range<Int>]] {
    Dictionary(grouping: self) { $0.passage ?? "" }.mapValues { $0.map(\.range) }
  }
}
