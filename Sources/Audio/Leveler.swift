/// Brings recordings to one loudness, without peaks that a player would clip.
public struct Leveler: Hashable, Sendable {
  /// The integrated loudness of what comes out.
  public var target: LUFS
  /// What no true peak exceeds, also after encoding.
  public var ceiling: DBTP

  /// Decibels kept free below the ceiling: MP3 at 64 kbit/s and Opus at 32 raised the peaks of 20 voices by 1.3 at most.
  private static let codecMargin = 2.0
  /// Power that the limiter may take, in decibels, before the loudness is measured again.
  ///
  /// K-weighting makes of it no more than twice as many loudness units: a fifth of the ±0.5 that is promised.
  private static let unheardLoss = 0.05
  private static let attempts = 4

  /// −19 LUFS in one channel is as loud as −16 in two, the podcast norm.
  public init(target: LUFS = LUFS(-19), ceiling: DBTP = DBTP(-1)) {
    self.target = target
    self.ceiling = ceiling
  }

  /// The same recording at the target loudness; silence stays as it is.
  public func level(_ sound: PCM) throws(AudioError) -> PCM {
    let original = sound.wave
    let limiter = Limiter(ceiling: DBTP(ceiling.value - Self.codecMargin), sampleRate: sound.sampleRate)
    let loudness = try LoudnessMeter.integrated(original, sampleRate: sound.sampleRate)
    guard loudness.value.isFinite else { return sound }
    var gain = target.value - loudness.value
    var wave = original.amplified(by: gain)
    var loss = limiter.limit(&wave)
    for _ in 1..<Self.attempts where loss > Self.unheardLoss {
      gain += target.value - (try LoudnessMeter.integrated(wave, sampleRate: sound.sampleRate)).value
      wave = original.amplified(by: gain)
      loss = limiter.limit(&wave)
    }
    return PCM(wave: wave, sampleRate: sound.sampleRate)
  }
}
