import Glibc

extension PCM {
  /// The samples with a full scale of −1…1, amplified.
  func wave(amplifiedBy decibels: Double = 0) -> [Float] { wave(samples.indices, amplifiedBy: decibels) }

  /// A range of them.
  func wave(_ range: Range<Int>, amplifiedBy decibels: Double) -> [Float] {
    let factor = amplitude(decibels) / 32768
    return samples[range].map { Float($0) * factor }
  }

  /// All of them in place of another wave that is as long: new memory costs more than the arithmetic.
  func replace(_ wave: inout [Float], amplifiedBy decibels: Double) {
    let factor = amplitude(decibels) / 32768
    for (index, sample) in samples.enumerated() { wave[index] = Float(sample) * factor }
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
