import ICUShim

/// Where graphemes, words and sentences end (UAX #29, with ICU's dictionaries for scripts without spaces).
///
/// Offsets are UTF-16. An iterator is kept for each thread, locale and kind, so that a batch pays once for opening.
public enum TextBoundaries {
  /// The words of a text, and what stands between them: the segments cover the text without a gap.
  public static func words(in text: String, locale: LocaleTag) -> [WordSegment] {
    var start = 0
    return boundaries(in: text, locale: locale, kind: ICUBreakWord).map { boundary in
      defer { start = Int(boundary.offset) }
      return WordSegment(range: start..<Int(boundary.offset), kind: .init(rule: boundary.rule))
    }
  }

  /// The characters that a reader sees.
  public static func graphemes(in text: String) -> [Range<Int>] {
    if let count = countOfSimpleCharacters(in: text) { return (0..<count).map { $0..<$0 + 1 } }
    return ranges(boundaries(in: text, locale: .root, kind: ICUBreakGrapheme))
  }

  /// How many characters a reader sees.
  public static func graphemeCount(of text: String) -> Int {
    countOfSimpleCharacters(in: text) ?? boundaries(in: text, locale: .root, kind: ICUBreakGrapheme).count
  }

  /// The number of UTF-16 units in a text where each is a character: below U+0300 only CR and LF combine.
  private static func countOfSimpleCharacters(in text: String) -> Int? {
    var count = 0
    for unit in text.utf16 {
      guard unit < 0x300 && unit != 0x0D else { return nil }
      count += 1
    }
    return count
  }

  static func ranges(_ boundaries: [ICUBoundary]) -> [Range<Int>] {
    var start = 0
    return boundaries.map { boundary in
      defer { start = Int(boundary.offset) }
      return start..<Int(boundary.offset)
    }
  }

  static func boundaries(in text: String, locale: LocaleTag, kind: Int) -> [ICUBoundary] {
    required { () throws(ICUFailure) in
      try array("text boundaries", capacity: 64) { out, capacity, status in
        withUTF16(text) { icu_boundaries(locale.identifier, Int32(kind), $0, $1, out, capacity, &status) }
      }
    }
  }
}

/// A word, or the space or punctuation between two.
public struct WordSegment: Hashable, Sendable {
  /// What a segment is made of.
  public enum Kind: Hashable, Sendable {
    /// Space or punctuation.
    case none
    case number, letter
    /// Kana that no dictionary holds; ICU reports words of its dictionaries as `ideograph`, in kana too.
    case kana
    case ideograph
  }

  /// Where it stands, in UTF-16 units.
  public let range: Range<Int>
  /// What it is made of.
  public let kind: Kind
}

extension WordSegment.Kind {
  /// Reads ICU's rule status, which names each kind by a range of a hundred.
  fileprivate init(rule: Int32) {
    switch rule {
    case 100..<200: self = .number
    case 200..<300: self = .letter
    case 300..<400: self = .kana
    case 400..<500: self = .ideograph
    default: self = .none
    }
  }
}
