import Audio
import Catalogs
import Narration

/// The audio set: an MP3 file and a WebVTT timeline for each section, one file of the whole leaflet with a chapter for
/// each section, and a playlist.
public struct AudioFiles: PackFormat {
  /// Makes the format.
  public init() {}

  /// `audio/NN-<section>.mp3`, `audio/NN-<section>.vtt`, `audio/<leaflet>-<tag>.mp3` and `audio/playlist.m3u8`; nothing
  /// without a recording.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    guard let recording = content.recording else { return [] }
    var files: [PackFile] = []
    for (index, track) in recording.tracks.enumerated() {
      let path = Self.path(of: track, at: index)
      files.append(PackFile(path: path + ".mp3", mediaType: "audio/mpeg", bytes: track.mp3))
      files.append(PackFile(path: path + ".vtt", mediaType: "text/vtt", text: WebVTT.text(of: track.timeline)))
    }
    let name = "audio/\(content.edition.leaflet.id)-\(content.edition.locale).mp3"
    let cover = ID3Tag.Picture(mediaType: "image/png", bytes: Templates.cover)
    files.append(PackFile(path: name, mediaType: "audio/mpeg", bytes: try recording.joined(cover: cover)))
    let playlist = Self.playlist(of: recording)
    return files + [PackFile(path: "audio/playlist.m3u8", mediaType: "application/vnd.apple.mpegurl", text: playlist)]
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

/// The sections in Opus, for players that know it: better sound in fewer bytes.
public struct OpusFiles: PackFormat {
  /// Makes the format.
  public init() {}

  /// `audio/NN-<section>.opus`; nothing without a recording.
  public func files(for content: PackContent, beside others: [PackFile]) throws -> [PackFile] {
    try (content.recording?.tracks ?? []).enumerated().map { index, track in
      let opus = try AudioEncoder.encode(AudioDecoder.decode(track.mp3), as: .opus)
      return PackFile(path: AudioFiles.path(of: track, at: index) + ".opus", mediaType: "audio/ogg", bytes: opus)
    }
  }
}
