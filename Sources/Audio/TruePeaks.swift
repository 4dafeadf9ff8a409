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

  private static let taps = 12
  /// For each quarter between two samples, the weights of the 12 samples around it, latest first.
  private static let filters: [[Float]] = (1...3).map { quarter in
    (0..<taps).map { tap in
      let place = Double(4 * tap + quarter)
      let angle = (place - 24) * .pi / 4
      return Float(sin(angle) / angle * 0.5 * (1 - cos(2 * .pi * place / 48)))
    }
  }
  /// No filter makes more of the samples under it than this.
  private static let greatestGain = filters.map { $0.reduce(0) { $0 + abs($1) } }.reduce(1, max)

  /// Every peak above `level`, in order.
  ///
  /// Most of a recording is too quiet for the filter to reach the level, and is passed over in blocks.
  static func above(_ level: Float, in wave: [Float]) -> [Peak] {
    let block = 64
    let harmless = level / greatestGain
    var peaks: [Peak] = []
    for start in stride(from: 0, to: wave.count, by: block) {
      let end = min(start + block, wave.count)
      let reach = max(0, start - taps)..<min(end + taps, wave.count)
      guard wave[reach].contains(where: { abs($0) > harmless }) else { continue }
      for index in start..<end {
        let found = highest(from: index, in: wave)
        if found > level { peaks.append(Peak(index: index, level: found)) }
      }
    }
    return peaks
  }

  private static func highest(from index: Int, in wave: [Float]) -> Float {
    filters.reduce(abs(wave[index])) { max($0, abs(interpolated($1, after: index, in: wave))) }
  }

  private static func interpolated(_ filter: [Float], after index: Int, in wave: [Float]) -> Float {
    var sum: Float = 0
    for tap in 0..<taps {
      let place = index + taps / 2 - tap
      if wave.indices.contains(place) { sum += filter[tap] * wave[place] }
    }
    return sum
  }
}
