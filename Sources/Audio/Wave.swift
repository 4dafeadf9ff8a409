import Glibc

extension PCM {
  /// The samples with a full scale of −1…1, amplified.
  func wave(amplifiedBy decibels: Double = 0) -> [Float] {
    let factor = amplitude(decibels) / 32768
    return samples.map { Float($0) * factor }
  }

  /// The nearest samples to a wave whose full scale is −1…1; what lies beyond is cut off.
  init(wave: [Float], sampleRate: Int) {
    let samples = wave.map { value in
      // Half away from zero. `rounded()` is a call into libm on x86-64 and would take longer than all the rest.
      let scaled = value * 32768
      return Int16(Swift.min(Swift.max(scaled < 0 ? scaled - 0.5 : scaled + 0.5, -32768), 32767))
    }
    self.init(samples: samples, sampleRate: sampleRate)
  }
}

extension [Float] {
  /// The sum of the squares, without any weighting.
  var power: Double { reduce(0) { $0 + Double($1) * Double($1) } }
}

/// The factor for a gain in decibels.
func amplitude(_ decibels: Double) -> Float {
  Float(pow(10, decibels / 20))
}

/// The level of a ratio of powers, in decibels.
func decibels(_ ratio: Double) -> Double {
  10 * log10(ratio)
}
