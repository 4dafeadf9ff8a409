import Glibc

/// Lowers a wave around each peak that exceeds a ceiling, beginning before it.
///
/// Each peak gets a dip of the gain: down along a raised cosine in 5 ms to what the peak needs, and up again in 80 ms.
/// Where dips overlap the lowest holds, so that every peak gets what it needs and nothing is cut off.
struct Limiter {
  private let level: Float
  /// From 0 at the peak to 1 far from it.
  private let attack: [Float]
  private let release: [Float]

  init(ceiling: DBTP, sampleRate: Int) {
    level = amplitude(ceiling.value)
    attack = raisedCosine(count: sampleRate / 200)
    release = raisedCosine(count: sampleRate * 2 / 25)
  }

  /// The wave with no true peak above the ceiling.
  func limited(_ wave: [Float]) -> [Float] {
    let peaks = TruePeaks.above(level, in: wave)
    guard !peaks.isEmpty else { return wave }
    var gains = [Float](repeating: 1, count: wave.count)
    for peak in peaks.sorted(by: { ($1.level, $0.index) < ($0.level, $1.index) }) {
      lower(&gains, around: peak.index, to: level / peak.level)
    }
    for index in wave.indices { gains[index] *= wave[index] }
    return gains
  }

  /// A peak lies on its sample or before the next, so that both get its gain.
  private func lower(_ gains: inout [Float], around index: Int, to gain: Float) {
    let next = min(index + 1, gains.count - 1)
    guard gains[index] > gain || gains[next] > gain else { return }
    for (distance, rise) in attack.prefix(index + 1).enumerated() {
      gains[index - distance] = min(gains[index - distance], gain + (1 - gain) * rise)
    }
    for (distance, rise) in release.prefix(gains.count - next).enumerated() {
      gains[next + distance] = min(gains[next + distance], gain + (1 - gain) * rise)
    }
  }
}

/// Half a cosine from 0 to nearly 1; at least the 0.
private func raisedCosine(count: Int) -> [Float] {
  let count = max(1, count)
  return (0..<count).map { Float(0.5 * (1 - cos(.pi * Double($0) / Double(count)))) }
}
