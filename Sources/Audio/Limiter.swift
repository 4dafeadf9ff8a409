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

  /// Leaves no true peak above the ceiling.
  func limit(_ wave: inout [Float]) {
    for group in groups(TruePeaks.above(level, in: wave)) { lower(&wave, around: group) }
  }

  /// Peaks so near each other that their dips may overlap, in the same group.
  private func groups(_ peaks: [TruePeaks.Peak]) -> [[TruePeaks.Peak]] {
    var groups: [[TruePeaks.Peak]] = []
    for peak in peaks {
      if let last = groups.last?.last, peak.index - last.index <= attack.count + release.count {
        groups[groups.count - 1].append(peak)
      } else {
        groups.append([peak])
      }
    }
    return groups
  }

  /// The highest peak goes first, so that most of the others need nothing more.
  private func lower(_ wave: inout [Float], around peaks: [TruePeaks.Peak]) {
    guard let first = peaks.first, let last = peaks.last else { return }
    let start = max(0, first.index - attack.count)
    let end = min(wave.count, last.index + 2 + release.count)
    var gains = [Float](repeating: 1, count: end - start)
    for peak in peaks.sorted(by: { ($1.level, $0.index) < ($0.level, $1.index) }) {
      dip(&gains, around: peak.index - start, to: level / peak.level)
    }
    for index in start..<end { wave[index] *= gains[index - start] }
  }

  /// A peak lies on its sample or before the next, so that both get its gain.
  private func dip(_ gains: inout [Float], around index: Int, to gain: Float) {
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
