import Catalogs
import Narration

/// Ties the headings of callouts, which a recording announces, to the elements in which formats write them.
///
/// They are labels of the interface and no passages, so a timeline alone cannot tell which callout one belongs to.
struct SpokenLabels {
  private let interface: Interface

  init(_ interface: Interface) { self.interface = interface }

  /// The id by which a callout's heading is known: that of the first passage under it, with a word before.
  static func id(of blocks: [Block<Passage>]) -> String? {
    blocks.lazy.flatMap(\.texts).first.map { "label-\($0.id)" }
  }

  /// The recording with a name for each announced heading of a callout of `sections`.
  func named(in recording: Recording, of sections: [Section<Passage>]) -> Recording {
    let tracks = recording.tracks.map { track in
      let section = sections.first { $0.path == track.section }
      let timeline = named(in: track.timeline, section.map { $0.flattened.flatMap(\.blocks) } ?? [])
      return Recording.Track(section: track.section, title: track.title, mp3: track.mp3, timeline: timeline)
    }
    return Recording(
      locale: recording.locale,
      title: recording.title,
      voice: recording.voice,
      engine: recording.engine,
      tracks: tracks,
      failures: recording.failures
    )
  }

  private func named(in timeline: Timeline, _ blocks: [Block<Passage>]) -> Timeline {
    var cues = timeline.cues
    for (kind, blocks) in blocks.flatMap(Self.callouts) {
      guard let first = blocks.lazy.flatMap(\.texts).first, let id = Self.id(of: blocks),
        let place = place(of: interface.text("callout-\(kind.rawValue)"), before: first, in: cues)
      else { continue }
      cues[place] = cues[place].naming(id)
    }
    return Timeline(sampleRate: timeline.sampleRate, length: timeline.length, cues: cues)
  }

  /// Every callout of a block, those in others too.
  private static func callouts(in block: Block<Passage>) -> [(CalloutKind, [Block<Passage>])] {
    switch block {
    case .callout(let kind, let blocks): [(kind, blocks)] + blocks.flatMap(callouts)
    case .list(_, let items): items.flatMap { $0.flatMap(callouts) }
    case .paragraph, .table, .image: []
    }
  }

  /// The last announcement of `label` before a passage; other announcements may stand between.
  private func place(of label: String, before passage: Passage, in cues: [Timeline.Cue]) -> Int? {
    guard let spoken = cues.firstIndex(where: { $0.passage == passage.id }) else { return nil }
    let announcements = cues[..<spoken].indices.reversed().prefix { cues[$0].passage == nil }
    return announcements.first { cues[$0].text == label }
  }
}

extension Timeline.Cue {
  fileprivate func naming(_ id: String) -> Timeline.Cue {
    Timeline.Cue(passage: id, range: 0..<text.utf16.count, text: text, samples: samples, words: words)
  }
}
