import Glibc

/// Where a sound exceeds a level, between its samples too.
///
/// The sound is seen at four times its rate through the filter that libebur128 measures with: 49 taps of a sinc under a
/// Hann window, as good as the one in ITU-R BS.1770-4, annex 2.
struct TruePeaks {
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

  /// So many that a window reaches from one block into its neighbours and no further.
  private static let blockLength = 16

  /// Searched so much below what was asked for: who amplifies a sound step by step asks for a little less each time.
  private static let foresight: Float = 0.85

  private let sound: [Int16]
  /// The greatest magnitude of each block of samples.
  private let loudest: [Float]
  /// Every peak above a level.
  private var found: (level: Float, peaks: [Peak]) = (.infinity, [])

  /// How many samples the sound has.
  var count: Int { sound.count }

  /// Looks at a sound once.
  init(_ sound: [Int16]) {
    self.sound = sound
    loudest = sound.withUnsafeBufferPointer { sound in
      stride(from: 0, to: sound.count, by: Self.blockLength).map { start in
        var (low, high) = (Int16(0), Int16(0))
        for index in start..<min(start + Self.blockLength, sound.count) {
          low = min(low, sound[index])
          high = max(high, sound[index])
        }
        return max(Float(high), -Float(low))
      }
    }
  }

  /// Every peak above `level`, in order; levels are in units of a sample.
  mutating func above(_ level: Float) -> [Peak] {
    if level < found.level { found = (level * Self.foresight, peaks(above: level * Self.foresight)) }
    return found.peaks.filter { $0.level > level }
  }

  /// Most of a recording is too quiet for the filter to reach the level, and is passed over a block at a time.
  private func peaks(above level: Float) -> [Peak] {
    let harmless = level / Self.greatestGain
    return sound.withUnsafeBufferPointer { sound in
      var peaks: [Peak] = []
      for block in loudest.indices where isLouder(than: harmless, around: block) {
        let start = block * Self.blockLength
        for index in start..<min(start + Self.blockLength, sound.count) {
          let highest = max(abs(Float(sound[index])), Self.between(index, in: sound))
          if highest > level { peaks.append(Peak(index: index, level: highest)) }
        }
      }
      return peaks
    }
  }

  /// Whether a sample that weighs on those of a block is louder.
  private func isLouder(than level: Float, around block: Int) -> Bool {
    loudest[block] > level || block > 0 && loudest[block - 1] > level
      || block + 1 < loudest.count && loudest[block + 1] > level
  }

  private static func between(_ index: Int, in sound: UnsafeBufferPointer<Int16>) -> Float {
    let samples = window(index - lead, in: sound)
    return filters.reduce(0) { max($0, abs(total($1 * samples))) }
  }

  /// The samples from `index` on; before and after the sound there is silence.
  private static func window(_ index: Int, in sound: UnsafeBufferPointer<Int16>) -> Window {
    var window = Window.zero
    if index >= 0, index + Window.scalarCount <= sound.count {
      for place in 0..<Window.scalarCount { window[place] = Float(sound[index + place]) }
      return window
    }
    for place in 0..<Window.scalarCount where sound.indices.contains(index + place) {
      window[place] = Float(sound[index + place])
    }
    return window
  }
}

/// The sum, halving: `sum()` adds one after the other, three times slower.
private func total(_ values: SIMD16<Float>) -> Float {
  let eight = values.lowHalf + values.highHalf
  let four = eight.lowHalf + eight.highHalf
  let two = four.lowHalf + four.highHalf
  return two.x + two.y
}
