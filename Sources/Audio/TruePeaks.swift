import Glibc

/// Where a wave exceeds a level, between its samples too.
///
/// The wave is seen at four times its rate through the filter that libebur128 measures with: 49 taps of a sinc under a
/// Hann window, as good as the one in ITU-R BS.1770-4, annex 2.
enum TruePeaks {
  /// The highest level from one sample up to the next.
  struct Peak {
    let index: Int
    let level: Float
  }

  /// Sixteen neighbouring samples.
  private typealias Window = SIMD16<Float>

  /// A window begins this far before its sample; its last four samples weigh nothing.
  private static let lead = 5

  /// The weights for each quarter between two samples.
  private static let filters: [Window] = (1...3).map { quarter in
    var weights = Window.zero
    for index in 0..<12 {
      let place = Double(4 * (11 - index) + quarter)
      let angle = (place - 24) * .pi / 4
      weights[index] = Float(sin(angle) / angle * 0.5 * (1 - cos(2 * .pi * place / 48)))
    }
    return weights
  }

  /// No filter makes more of the samples under it than this.
  private static let greatestGain = filters.map { $0.replacing(with: -$0, where: $0 .< 0).sum() }.reduce(1, max)

  /// Every peak above `level`, in order.
  ///
  /// Most of a recording is too quiet for the filter to reach the level, and is passed over sixteen samples at a time.
  static func above(_ level: Float, in wave: [Float]) -> [Peak] {
    let harmless = level / greatestGain
    return wave.withUnsafeBufferPointer { wave in
      var peaks: [Peak] = []
      for start in stride(from: 0, to: wave.count, by: Window.scalarCount) {
        guard isLouder(than: harmless, around: start, in: wave) else { continue }
        for index in start..<min(start + Window.scalarCount, wave.count) {
          let highest = max(abs(wave[index]), between(index, in: wave))
          if highest > level { peaks.append(Peak(index: index, level: highest)) }
        }
      }
      return peaks
    }
  }

  /// The samples from `index` on; before and after the wave there is silence.
  private static func window(_ index: Int, in wave: UnsafeBufferPointer<Float>) -> Window {
    if index >= 0, index + Window.scalarCount <= wave.count {
      let offset = index * MemoryLayout<Float>.stride
      return UnsafeRawBufferPointer(wave).loadUnaligned(fromByteOffset: offset, as: Window.self)
    }
    var window = Window.zero
    for place in 0..<Window.scalarCount where wave.indices.contains(index + place) {
      window[place] = wave[index + place]
    }
    return window
  }

  /// Whether a sample that weighs on the sixteen from `start` on is louder.
  private static func isLouder(than level: Float, around start: Int, in wave: UnsafeBufferPointer<Float>) -> Bool {
    let first = window(start - 8, in: wave)
    let second = window(start + 8, in: wave)
    return any(first * first .> level * level) || any(second * second .> level * level)
  }

  private static func between(_ index: Int, in wave: UnsafeBufferPointer<Float>) -> Float {
    let samples = window(index - lead, in: wave)
    return filters.reduce(0) { max($0, abs(total($1 * samples))) }
  }
}

/// The sum, halving: `sum()` adds one after the other, three times slower.
private func total(_ values: SIMD16<Float>) -> Float {
  let eight = values.lowHalf + values.highHalf
  let four = eight.lowHalf + eight.highHalf
  let two = four.lowHalf + four.highHalf
  return two.x + two.y
}
