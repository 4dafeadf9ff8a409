import Audio
import ICU

/// What players show of a recording's files.
struct RecordingTags {
  private let title: String
  private let language: String
  private let parts: [String]

  init(_ script: Script) {
    self.init(title: script.title, locale: script.locale, parts: script.parts.map(\.title))
  }

  init(title: String, locale: LocaleTag, parts: [String]) {
    self.title = title
    self.parts = parts
    language = locale.threeLetterLanguage
  }

  /// The tag of one track.
  func track(_ index: Int) -> ID3Tag {
    var tag = tag(parts[index])
    tag.album = title.isEmpty ? nil : title
    tag.track = index + 1
    tag.trackCount = parts.count
    return tag
  }

  /// The tag of the file with all tracks, each a chapter.
  func whole(_ stream: MP3Stream.Joined) -> ID3Tag {
    var tag = tag(title.isEmpty ? parts.first ?? "" : title)
    let ends = stream.starts.dropFirst() + [stream.length]
    tag.chapters = zip(parts, zip(stream.starts, ends)).map { part, range in
      ID3Tag.Chapter(
        title: part,
        start: duration(range.0, stream.sampleRate),
        end: duration(range.1, stream.sampleRate)
      )
    }
    return tag
  }

  private func tag(_ title: String) -> ID3Tag {
    var tag = ID3Tag(title: title)
    tag.language = language.isEmpty ? nil : language
    return tag
  }

  private func duration(_ samples: Int, _ sampleRate: Int) -> Duration {
    .nanoseconds(Int64(samples) * 1_000_000_000 / Int64(max(1, sampleRate)))
  }
}

extension Recording {
  /// One MP3 file with all tracks as chapters. Nothing is encoded again: the tracks' frames are put in a row, with
  /// some 50 ms of silence more between them than the tracks have.
  public func joined(cover: ID3Tag.Picture? = nil) throws -> [UInt8] {
    let stream = try MP3Stream.join(tracks.map(\.mp3))
    var tag = RecordingTags(title: title, locale: locale, parts: tracks.map(\.title)).whole(stream)
    tag.picture = cover
    return try tag.prepended(to: stream.bytes)
  }
}
