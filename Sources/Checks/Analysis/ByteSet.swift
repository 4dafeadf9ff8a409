/// Bytes, a bit for each: the numbers of a text's scripts.
struct ByteSet: Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ codes: some Sequence<UInt8>) {
    for code in codes { insert(code) }
  }

  mutating func insert(_ code: UInt8) {
    let bit = UInt64(1) << UInt64(code & 63)
    switch code >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  func isSubset(of other: ByteSet) -> Bool {
    words.0 & ~other.words.0 | words.1 & ~other.words.1 | words.2 & ~other.words.2 | words.3 & ~other.words.3 == 0
  }

  func contains(_ code: UInt8) -> Bool {
    let word =
      switch code >> 6 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    return word >> UInt64(code & 63) & 1 == 1
  }
}
