import Narration

/// The audio set: an MP3 file and a WebVTT timeline for each section, and a playlist.
public struct AudioFiles: PackFormat {
  /// Makes the format.
  public init() {}

  /// `audio/NN-<section>.mp3`, `audio/NN-<section>.vtt` and `audio/playlist.m3u8`; nothing without a recording.
  public func files(for content: PackContent, beside others: [PackFile]) -> [PackFile] {
    guard let recording = content.recording else { return [] }
    let tracks = recording.tracks.enumerated().flatMap { index, track in
      [
        PackFile(path: Self.path(of: track, at: index) + ".mp3", mediaType: "audio/mpeg", bytes: track.mp3),
        PackFile(
          path: Self.path(of: track, at: index) + ".vtt",
          mediaType: "text/vtt",
          text: WebVTT.text(of: track.timeline)
        ),
      ]
    }
    let playlist = Self.playlist(of: recording)
    return tracks + [PackFile(path: "audio/playlist.m3u8", mediaType: "application/vnd.apple.mpegurl", text: playlist)]
  }

  /// `audio/01-overview`, without an ending.
  public static func path(of track: Recording.Track, at index: Int) -> String {
    let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
    return "audio/\(number)-\(track.section.replacing("/", with: "-"))"
  }

  /// Extended M3U, in UTF-8.
  private static func playlist(of recording: Recording) -> String {
    let entries = recording.tracks.enumerated().map { index, track in
      let seconds = (track.timeline.duration + 500) / 1000
      let title = track.title.split(whereSeparator: \.isNewline).joined(separator: " ")
      return "#EXTINF:\(seconds),\(title)\n\(path(of: track, at: index).dropFirst("audio/".count)).mp3\n"
    }
    return "#EXTM3U\n" + entries.joined()
  }
}
