/// Reads sound back from the bytes of a file, in any format that ``AudioEncoder`` writes.
public enum AudioDecoder {
  /// Decoded samples a channel, without encoder's delay and padding.
  public static func length(of bytes: [UInt8]) throws(AudioError) -> Int {
    try SoundFile(MemoryFile(bytes)).frames
  }

  /// Decoded milliseconds, rounded to the nearest, without encoder's delay and padding.
  public static func milliseconds(of bytes: [UInt8]) throws(AudioError) -> Int {
    let file = try SoundFile(MemoryFile(bytes))
    return (file.frames * 1000 + file.sampleRate / 2) / file.sampleRate
  }

  /// The sound of a file with one channel.
  public static func decode(_ bytes: [UInt8]) throws(AudioError) -> PCM {
    let file = try SoundFile(MemoryFile(bytes))
    guard file.channels == 1 else { throw .codec(nil, "\(file.channels) channels where one is expected") }
    return PCM(samples: file.read(file.frames), sampleRate: file.sampleRate)
  }
}
