/// The files that speech is delivered in.
public enum AudioFormat: String, CaseIterable, Hashable, Sendable {
  /// MPEG Layer III, 22.05 kHz, 64 kbit/s constant.
  ///
  /// At 48 kbit/s and below LAME writes no tag of its own, and players then start 50 ms early.
  case mp3
  /// Opus in Ogg, 48 kHz, about 32 kbit/s.
  case opus
  /// FLAC, 16 bits, lossless.
  case flac
  /// WAV, 16 bits.
  case wav

  /// The usual ending of a file's name, without a dot.
  public var fileExtension: String { rawValue }
}
