import Glibc

/// Finds how a sound must be lowered around each peak that exceeds a ceiling, beginning before it.
///
/// Each peak gets a dip of the gain: down along a raised cosine in 5 ms to what the peak needs, and up again in 80 ms.
/// Where dips overlap the lowest holds, so that every peak gets what it needs and nothing is cut off.
struct Limiter {
  /// Factors for the samples from `start` on.
  struct Dip {
    let start: Int
    var gains: [Float]

    var range: Range<Int> { start..<start + gains.count }
  }

  private let level: Float
  /// From 0 at the peak to 1 far from it.
  private let attack: [Float]
  private let release: [Float]

  init(ceiling: DBTP, sampleRate: Int) {
    level = amplitude(ceiling.value) * 32768
    attack = raisedCosine(count: sampleRate / 200)
    release = raisedCosine(count: sampleRate * 2 / 25)
  }

  /// The dips that leave no true peak above the ceiling when a sound is amplified by a factor; in order, none overlap.
  func dips(under peaks: inout TruePeaks, amplifiedBy factor: Float) -> [Dip] {
    let level = level / factor
    return groups(peaks.above(level)).compactMap { dip(around: $0, to: level, in: peaks.count) }
  }

  /// Peaks so near each other that their dips may overlap, in the same group. A dip is lowest on two samples.
  private func groups(_ peaks: [TruePeaks.Peak]) -> [[TruePeaks.Peak]] {
    var groups: [[TruePeaks.Peak]] = []
    for peak in peaks {
      if let last = groups.last?.last, peak.index - last.index < attack.count + 2 + release.count {
        groups[groups.count - 1].append(peak)
      } else {
        groups.append([peak])
      }
    }
    return groups
  }

  /// The highest peak goes first, so that most of the others need nothing more.
  private func dip(around peaks: [TruePeaks.Peak], to level: Float, in count: Int) -> Dip? {
    guard let first = peaks.first, let last = peaks.last else { return nil }
    let start = max(0, first.index - attack.count)
    let end = min(count, last.index + 2 + release.count)
    var dip = Dip(start: start, gains: [Float](repeating: 1, count: end - start))
    for peak in peaks.sorted(by: { ($1.level, $0.index) < ($0.level, $1.index) }) {
      lower(&dip.gains, around: peak.index - start, to: level / peak.level)
    }
    return dip
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
