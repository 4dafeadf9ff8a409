import ICUShim

/// Finds a text inside another as a reader would: "lodz" in "Łódź".
public struct CollationSearch: Sendable {
  private let collator: Collator

  /// Searches with the differences that `collator` counts.
  ///
  /// A locale's own collator keeps its letters apart (Spanish ñ is not n): for forgiving search use root's.
  public init(_ collator: Collator) { self.collator = collator }

  /// Searches with root's collation at a strength.
  public init(strength: Collator.Strength = .primary) throws(ICUFailure) {
    collator = try Collator(locale: .root, strength: strength)
  }

  /// Where `pattern` occurs in `text`, as UTF-16 ranges that do not overlap.
  ///
  /// With `wholeWord`, a match must begin and end where a word does; the words are those of `locale`.
  public func ranges(
    of pattern: String,
    in text: String,
    wholeWord: Bool = false,
    locale: LocaleTag = .root
  ) -> [Range<Int>] {
    let found = required { () throws(ICUFailure) in
      try array("text search", capacity: 16) { (out: UnsafeMutablePointer<ICURange>?, capacity, status) in
        withUTF16(pattern) { pattern, patternLength in
          withUTF16(text) { text, length in
            let words = wholeWord ? locale.identifier : nil
            return icu_search(
              collator.handle.pointer,
              words,
              pattern,
              patternLength,
              text,
              length,
              out,
              capacity,
              &status
            )
          }
        }
      }
    }
    return found.map { Int($0.start)..<Int($0.end) }
  }
}
