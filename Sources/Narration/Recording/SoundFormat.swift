import Audio

/// The files that speech is written in; the names are the files' endings.
public enum SoundFormat: String, CaseIterable, Hashable, Sendable {
  case mp3, opus, flac, wav

  var encoding: AudioFormat {
    switch self {
    case .mp3: .mp3
    case .opus: .opus
    case .flac: .flac
    case .wav: .wav
    }
  }
}
