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
  ///
  /// A recording that nobody else holds is changed in its place: new memory for one costs more than the arithmetic.
  public func level(_ sound: consuming PCM) throws(AudioError) -> PCM {
    let loudness = try LoudnessMeter.integrated(sound)
    guard loudness.value.isFinite else { return sound }
    let (gain, dips) = gain(for: sound, wanted: target.value - loudness.value)
    sound.samples.amplify(by: amplitude(gain), lowering: dips)
    return sound
  }

  /// The gain in decibels that makes up for what the limiter then takes, and what it takes.
  ///
  /// What it takes of the power it takes of the loudness, within 0.03 LU over 20 voices; power is faster to measure.
  private func gain(for sound: PCM, wanted: Double) -> (gain: Double, dips: [Limiter.Dip]) {
    let limiter = Limiter(ceiling: DBTP(ceiling.value - Self.codecMargin), sampleRate: sound.sampleRate)
    var peaks = TruePeaks(sound.samples)
    let power = sound.samples.power
    var gain = wanted
    var dips = limiter.dips(under: &peaks, amplifiedBy: amplitude(gain))
    for _ in 1..<Self.attempts {
      let left = (power - sound.samples.power(takenBy: dips)) / power
      let missing = wanted - gain - decibels(left)
      if missing <= Self.tolerance { break }
      gain += missing * Self.makeUp
      dips = limiter.dips(under: &peaks, amplifiedBy: amplitude(gain))
    }
    return (gain, dips)
  }
}

extension [Int16] {
  /// The sum of the squares, without any weighting.
  fileprivate var power: Double {
    Double(reduce(Int64(0)) { $0 &+ Int64(Int32($1) &* Int32($1)) })
  }

  /// The part of the power that dips take.
  fileprivate func power(takenBy dips: [Limiter.Dip]) -> Double {
    dips.reduce(0) { power, dip in
      zip(self[dip.range], dip.gains).reduce(power) { power, pair in
        let sample = Double(pair.0)
        return power + sample * sample * (1 - Double(pair.1) * Double(pair.1))
      }
    }
  }

  /// Multiplies every sample by a factor, and those under a dip by its gains too.
  fileprivate mutating func amplify(by factor: Float, lowering dips: [Limiter.Dip]) {
    withUnsafeMutableBufferPointer { samples in
      var start = 0
      for dip in dips {
        for index in start..<dip.start { samples[index] = Int16(nearest: Float(samples[index]) * factor) }
        for (index, gain) in zip(dip.range, dip.gains) {
          samples[index] = Int16(nearest: Float(samples[index]) * factor * gain)
        }
        start = dip.range.upperBound
      }
      for index in start..<samples.count { samples[index] = Int16(nearest: Float(samples[index]) * factor) }
    }
  }
}
