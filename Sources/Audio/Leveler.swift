/// Brings recordings to one loudness, without peaks that a player would clip.
public struct Leveler: Hashable, Sendable {
  /// The integrated loudness of what comes out.
  public var target: LUFS
  /// What no true peak exceeds, also after encoding.
  public var ceiling: DBTP

  /// Decibels kept free below the ceiling: MP3 at 64 kbit/s and Opus at 32 raised the peaks of 20 voices by 1.3 at most.
  private static let codecMargin = 2.0
  /// A fifth of the ±0.5 LU that is promised.
  private static let tolerance = 0.1
  private static let attempts = 5
  /// The limiter takes a third of what is added to make up for it.
  private static let makeUp = 1.5

  /// −19 LUFS in one channel is as loud as −16 in two, the podcast norm.
  public init(target: LUFS = LUFS(-19), ceiling: DBTP = DBTP(-1)) {
    self.target = target
    self.ceiling = ceiling
  }

  /// The same recording at the target loudness; silence stays as it is.
  public func level(_ sound: PCM) throws(AudioError) -> PCM {
    let loudness = try LoudnessMeter.integrated(sound)
    guard loudness.value.isFinite else { return sound }
    let limiter = Limiter(ceiling: DBTP(ceiling.value - Self.codecMargin), sampleRate: sound.sampleRate)
    let wave = raise(sound, by: target.value - loudness.value, under: limiter)
    return PCM(wave: wave, sampleRate: sound.sampleRate)
  }

  /// Amplifies, limits, and makes up for what the limiter took.
  ///
  /// What it takes of the power it takes of the loudness, within 0.03 LU over 20 voices; power is faster to measure.
  private func raise(_ sound: PCM, by wanted: Double, under limiter: Limiter) -> [Float] {
    var wave = sound.wave(amplifiedBy: wanted)
    let power = wave.power
    limiter.limit(&wave)
    var gain = wanted
    for _ in 1..<Self.attempts {
      let missing = decibels(power / wave.power)
      if missing <= Self.tolerance { break }
      gain += missing * Self.makeUp
      sound.replace(&wave, amplifiedBy: gain)
      limiter.limit(&wave)
    }
    return wave
  }
}
