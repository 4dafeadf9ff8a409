import Glibc

extension PCM {
  /// The samples with a full scale of −1…1, amplified.
  func wave(amplifiedBy decibels: Double = 0) -> [Float] { wave(samples.indices, amplifiedBy: decibels) }

  /// A range of them.
  func wave(_ range: Range<Int>, amplifiedBy decibels: Double) -> [Float] {
    let factor = amplitude(decibels) / 32768
    return samples[range].map { Float($0) * factor }
  }

  /// The nearest samples to a wave whose full scale is −1…1; what lies beyond is cut off.
  init(wave: [Float], sampleRate: Int) {
    self.init(samples: wave.map { Int16(nearest: $0 * 32768) }, sampleRate: sampleRate)
  }
}

extension Int16 {
  /// The nearest sample; what lies beyond full scale is cut off.
  ///
  /// In the sum the ones of `value` are the last bits, since a float near 1.5 · 2²³ counts in ones. `rounded()` is a call
  /// into libm on x86-64 and a checked conversion keeps a loop from running eight samples at a time.
  init(nearest value: Float) {
    let sum = Swift.min(Swift.max(value, -32768), 32767) + 12_582_912
    self.init(truncatingIfNeeded: sum.bitPattern)
  }
}

/// The factor for a gain in decibels.
func amplitude(_ decibels: Double) -> Float {
  Float(pow(10, decibels / 20))
}

/// The level of a ratio of powers, in decibels.
func decibels(_ ratio: Double) -> Double {
  10 * log10(ratio)
}
