import Foundation
import Narration

/// What the page's script knows: the timeline, since a page from a file may not fetch it, and labels.
extension PageModel {
  private struct Track: Encodable {
    let section: String
    let title: String
    let src: String
    let ms: Int
    let cues: [Cue]
  }

  /// Short names: there is one cue a sentence and one word entry a word.
  private struct Cue: Encodable {
    /// The passage.
    let p: String?
    /// The UTF-16 range in the passage.
    let r: [Int]
    /// The time in milliseconds.
    let t: [Int]
    /// For each word its range in the passage and its time.
    let w: [[Int]]
  }

  private struct Data: Encodable {
    let id: String
    let labels: [String: String]
    let tracks: [Track]
  }

  /// JSON for a script element: `<` is escaped, so that no text can end the element.
  func data() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let labels = [
      "play": "play", "pause": "pause", "here": "hear-from-here", "error": "audio-error", "show": "show-english",
      "hide": "hide-english",
    ]
    let data = Data(
      id: "\(edition.leaflet.id)/\(edition.locale)",
      labels: labels.mapValues { interface.text($0) },
      tracks: tracks.enumerated().map { track($0.element, at: $0.offset) }
    )
    return String(decoding: try encoder.encode(data), as: UTF8.self).replacing("<", with: "\\u003C")
  }

  private func track(_ track: Recording.Track, at index: Int) -> Track {
    let timeline = track.timeline
    func times(_ samples: Range<Int>) -> [Int] {
      [timeline.milliseconds(of: samples.lowerBound), timeline.milliseconds(of: samples.upperBound)]
    }
    return Track(
      section: track.section,
      title: track.title,
      src: AudioFiles.path(of: track, at: index) + ".mp3",
      ms: timeline.duration,
      cues: timeline.cues.map { cue in
        Cue(
          p: cue.passage,
          r: [cue.range.lowerBound, cue.range.upperBound],
          t: times(cue.samples),
          w: cue.words.map { [$0.range.lowerBound, $0.range.upperBound] + times($0.samples) }
        )
      }
    )
  }
}
