import Audio
import Catalogs
import ICU
import Narration
import Testing

@Suite struct NarratorTests {
  private let content = BundledContent()

  @Test func `a draft begins by saying that it is one`() throws {
    let edition = try #require(try content.edition("dorsal-root-ganglion-blocks", try LocaleTag("pl")))
    let script = try content.narrator().script(for: edition, notices: edition.notices(isDraft: true, signOffs: []))
    let first = try #require(script.parts.first?.utterances.first)
    #expect(first.kind == .announcement)
    #expect(first.written.hasPrefix("To jest wersja robocza"))
  }

  @Test func `every sentence and word has its time, and the times are in order`() async throws {
    let edition = try #require(try content.edition("dorsal-root-ganglion-blocks", try LocaleTag("en-GB")))
    let narrator = try content.narrator()
    let script = try narrator.script(for: edition, notices: edition.notices(isDraft: true, signOffs: []))
    let recording = try await narrator.record(script)
    #expect(recording.failures.isEmpty)
    #expect(recording.tracks.map(\.section) == edition.sections.map(\.path))
    for track in recording.tracks {
      let decoded = try AudioDecoder.length(of: track.mp3)
      #expect(abs(decoded - track.timeline.length) <= track.timeline.sampleRate / 50)
      let last = try #require(track.timeline.cues.last)
      #expect(abs(last.samples.upperBound + track.timeline.sampleRate - track.timeline.length) <= 1)
      for cue in track.timeline.cues {
        let words = TextBoundaries.words(in: cue.text, locale: edition.locale).filter { $0.kind != .none }
        #expect(cue.words.count >= words.count, "\(cue.text)")
        for (word, next) in zip(cue.words, cue.words.dropFirst()) {
          #expect(word.samples.upperBound <= next.samples.lowerBound, "\(cue.text)")
        }
      }
    }
  }
}
