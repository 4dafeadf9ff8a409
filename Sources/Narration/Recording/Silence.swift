/// Where sound ends and silence begins.
enum Silence {
  /// What the engine's silence never reaches and its softest consonants do: −60 dB of full scale.
  private static let threshold: Int16 = 33

  /// The range of the samples with the silence at both ends left out.
  static func audible(_ samples: [Int16]) -> Range<Int> {
    guard let first = samples.firstIndex(where: isAudible), let last = samples.lastIndex(where: isAudible) else {
      return 0..<0
    }
    return first..<last + 1
  }

  /// The last sample before `end` that is heard; `start` when there is none.
  static func endOfSound(in samples: [Int16], from start: Int, to end: Int) -> Int {
    var index = end
    while index > start, !isAudible(samples[index - 1]) { index -= 1 }
    return index
  }

  private static func isAudible(_ sample: Int16) -> Bool { sample > threshold || sample < -threshold }
}
