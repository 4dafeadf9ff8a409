import SndfileShim

/// Turns sound into the bytes of a file; the same sound gives the same bytes.
public enum AudioEncoder {
  /// So few that their wave lies in memory that was used before.
  private static let samplesAtOnce = 1 << 14

  /// The bytes of a file in `format`, as long and as loud as the sound.
  public static func encode(_ sound: PCM, as format: AudioFormat) throws(AudioError) -> [UInt8] {
    guard !sound.samples.isEmpty, sound.sampleRate > 0 else { throw .empty }
    let memory = MemoryFile()
    switch format {
    case .flac, .wav: try writeSamples(of: sound, as: format, to: memory)
    case .mp3: try write(sound, rate: 22_050, as: format, to: memory)
    case .opus: try write(sound, rate: 48_000, as: format, to: memory)
    }
    return format == .opus ? OggStream.renumber(memory.bytes) : memory.bytes
  }

  // A file is complete when these return: closing it rewrites its header.

  private static func writeSamples(of sound: PCM, as format: AudioFormat, to memory: MemoryFile) throws(AudioError) {
    let file = try SoundFile(memory, writing: format.info(rate: sound.sampleRate), format: format)
    if format == .flac { file.set(SFC_SET_COMPRESSION_LEVEL, format.compression) }
    try file.write(sound.samples, format: format)
  }

  private static func write(
    _ sound: PCM,
    rate: Int,
    as format: AudioFormat,
    to memory: MemoryFile
  ) throws(AudioError) {
    let file = try SoundFile(memory, writing: format.info(rate: rate), format: format)
    if format == .mp3 { file.set(SFC_SET_BITRATE_MODE, Int32(SF_BITRATE_MODE_CONSTANT)) }
    file.set(SFC_SET_COMPRESSION_LEVEL, format.compression)
    if rate == sound.sampleRate { return try writePieces(of: sound, as: format, to: file) }
    let wave = sound.wave(amplifiedBy: format.codecLoss)
    try file.write(try Resampler.resample(wave, from: sound.sampleRate, to: rate), format: format)
  }

  private static func writePieces(
    of sound: PCM,
    as format: AudioFormat,
    to file: borrowing SoundFile
  ) throws(AudioError) {
    var start = 0
    while start < sound.samples.count {
      let end = min(start + samplesAtOnce, sound.samples.count)
      try file.write(sound.wave(start..<end, amplifiedBy: format.codecLoss), format: format)
      start = end
    }
  }
}

extension AudioFormat {
  fileprivate func info(rate: Int) -> SF_INFO {
    SF_INFO(frames: 0, samplerate: Int32(rate), channels: 1, format: libsndfile, sections: 0, seekable: 0)
  }

  fileprivate var libsndfile: Int32 {
    switch self {
    case .mp3: Int32(SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III)
    case .opus: Int32(SF_FORMAT_OGG | SF_FORMAT_OPUS)
    case .flac: Int32(SF_FORMAT_FLAC | SF_FORMAT_PCM_16)
    case .wav: Int32(SF_FORMAT_WAV | SF_FORMAT_PCM_16)
    }
  }

  /// libsndfile's level from 0 to 1, which stands for a bit rate.
  ///
  /// MP3 at 16…24 kHz: 160 − 152 · level kbit/s, rounded down, so that 0.63 is 64. Opus: 256 − 250 · level, so that
  /// 0.896 is 32. FLAC: its least level takes 40 % less time than the usual one, for 3 % more bytes of speech.
  fileprivate var compression: Double {
    switch self {
    case .mp3: 0.63
    case .opus: 0.896
    case .flac, .wav: 0
    }
  }

  /// Decibels that the codec takes from speech, given back before.
  ///
  /// LAME multiplies by 0.95 at this bit rate. Opus lost 0.29 to 0.43 LU over 20 voices.
  fileprivate var codecLoss: Double {
    switch self {
    case .mp3: 0.4455
    case .opus: 0.35
    case .flac, .wav: 0
    }
  }
}
