/// How alike two texts are, as gettext's `fstrcmp` measures it: twice the length of their longest common subsequence,
/// divided by the sum of their lengths, in bytes of UTF-8.
///
/// The subsequence is found with bit vectors (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"), one text
/// against many.
package struct Similarity {
  /// What can be said of a text at a glance.
  struct Outline: Sendable {
    fileprivate let length: Int
    /// How often each byte occurs, by its lowest five bits.
    fileprivate let counts: SIMD32<UInt16>

    fileprivate init(_ bytes: [UInt8]) {
      length = bytes.count
      var counts = SIMD32<UInt16>()
      for byte in bytes { counts[Int(byte & 31)] &+= 1 }
      self.counts = counts
    }

    /// How many bytes two texts can have in common at most.
    ///
    /// A loop over memory, which the compiler makes of few instructions; it makes many of the vectors' own operations.
    fileprivate func common(with other: Outline) -> Int {
      withUnsafeBytes(of: counts) { own in
        withUnsafeBytes(of: other.counts) { others in
          let (own, others) = (own.assumingMemoryBound(to: UInt16.self), others.assumingMemoryBound(to: UInt16.self))
          var sum: UInt32 = 0
          for index in 0..<32 { sum &+= UInt32(min(own[index], others[index])) }
          return Int(sum)
        }
      }
    }
  }

  /// A text to compare with others.
  package struct Profile: Sendable {
    fileprivate let bytes: [UInt8]
    let outline: Outline

    /// Counts the bytes of a text.
    package init(_ text: String) {
      bytes = Array(text.utf8)
      outline = Outline(bytes)
    }
  }

  private let profile: Profile
  private let wordCount: Int
  /// For each byte value, the places where the text has it: `wordCount` words each.
  private let places: [UInt64]

  /// Prepares to compare `text` with others.
  package init(_ text: String) {
    profile = Profile(text)
    wordCount = (profile.bytes.count + 63) / 64
    var places = [UInt64](repeating: 0, count: 256 * wordCount)
    for (index, byte) in profile.bytes.enumerated() {
      places[Int(byte) * wordCount + index / 64] |= 1 << UInt64(index % 64)
    }
    self.places = places
  }

  /// A number that the similarity cannot exceed, found quickly.
  func bound(_ other: Outline) -> Double {
    let total = profile.outline.length + other.length
    if total == 0 { return 1 }
    return 2 * Double(profile.outline.common(with: other)) / Double(total)
  }

  /// The similarity, 0 to 1.
  package func value(_ other: Profile) -> Double {
    let total = profile.bytes.count + other.bytes.count
    return total == 0 ? 1 : 2 * Double(commonLength(other.bytes)) / Double(total)
  }

  /// The length of the longest common subsequence: a zero bit for each of its bytes.
  private func commonLength(_ other: [UInt8]) -> Int {
    var state = [UInt64](repeating: .max, count: wordCount)
    for byte in other {
      var carry: UInt64 = 0
      for word in 0..<wordCount {
        let old = state[word]
        let match = old & places[Int(byte) * wordCount + word]
        let (sum, overflow) = old.addingReportingOverflow(match)
        let (carried, overflowAgain) = sum.addingReportingOverflow(carry)
        carry = overflow || overflowAgain ? 1 : 0
        state[word] = carried | (old & ~match)
      }
    }
    let unused = wordCount * 64 - profile.bytes.count
    let ones = state.reduce(0) { $0 + $1.nonzeroBitCount }
    return profile.bytes.count - max(ones - unused, 0)
  }
}
