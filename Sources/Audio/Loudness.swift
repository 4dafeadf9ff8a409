import EBUR128Shim

/// Loudness relative to full scale (EBU R 128).
public struct LUFS: Hashable, Sendable {
  /// In loudness units, one of which is a decibel; −∞ for silence.
  public let value: Double

  /// A loudness of so many units.
  public init(_ value: Double) {
    self.value = value
  }
}

/// Level of the true peak relative to full scale (ITU-R BS.1770-4, annex 2).
public struct DBTP: Hashable, Sendable {
  /// In decibels; −∞ for silence.
  public let value: Double

  /// A peak of so many decibels.
  public init(_ value: Double) {
    self.value = value
  }
}

/// How loud a recording is, by libebur128.
public struct Loudness: Hashable, Sendable {
  /// Over the whole recording, pauses gated out.
  public let integrated: LUFS
  /// The highest point of the wave, between samples too.
  public let truePeak: DBTP

  /// Measures a recording; one shorter than a gating block of 400 ms counts as if it were repeated.
  public static func measure(_ sound: PCM) throws(AudioError) -> Loudness {
    let peaks = try LoudnessMeter(sampleRate: sound.sampleRate, mode: EBUR128_MODE_TRUE_PEAK)
    try peaks.add(sound)
    return Loudness(
      integrated: try LoudnessMeter.integrated(sound),
      truePeak: peaks.truePeak
    )
  }
}
