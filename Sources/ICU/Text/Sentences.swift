import ICUShim

extension TextBoundaries {
  /// The sentences of a text, each with the space after it, as UTF-16 ranges without a gap.
  ///
  /// No sentence ends after or within one of `suppressions` (abbreviations with their points: "Dr.", "z. B."), unless a
  /// line ends there.
  public static func sentences(in text: String, locale: LocaleTag, suppressions: [String] = []) -> [Range<Int>] {
    let segments = ranges(boundaries(in: text, locale: locale, kind: ICUBreakSentence))
    if segments.count < 2 || suppressions.isEmpty { return segments }
    let units = Array(text.utf16)
    let abbreviations = suppressions.map(Abbreviation.init)
    return segments.reduce(into: []) { merged, segment in
      let end = segment.lowerBound
      if end > 0, abbreviations.contains(where: { $0.reaches(over: end, in: units) }), !endsLine(before: end, units) {
        merged[merged.count - 1] = merged[merged.count - 1].lowerBound..<segment.upperBound
      } else {
        merged.append(segment)
      }
    }
  }

  private static func endsLine(before end: Int, _ units: [UInt16]) -> Bool {
    units[..<end].reversed().prefix(while: isSpace).contains { unit in
      (0x0A...0x0D).contains(unit) || unit == 0x85 || unit == 0x2028 || unit == 0x2029
    }
  }
}

/// A short form whose points end no sentence.
private struct Abbreviation {
  private let units: [UInt16]
  /// How much of it may stand before a break: up to after an inner space, or all of it.
  private let parts: [Int]

  init(_ text: String) {
    let units = Array(text.utf16)
    self.units = units
    parts = units.indices.filter { $0 > 0 && isSpace(units[$0 - 1]) }
  }

  /// Whether it stands before the break at `end`, with only spaces between, or on both sides of it.
  func reaches(over end: Int, in text: [UInt16]) -> Bool {
    let close = (text[..<end].lastIndex { !isSpace($0) } ?? -1) + 1
    return stands(at: close - units.count, in: text) || parts.contains { stands(at: end - $0, in: text) }
  }

  private func stands(at start: Int, in text: [UInt16]) -> Bool {
    guard !units.isEmpty, start >= 0, start + units.count <= text.count else { return false }
    let isWhole = start == 0 || !isLetter(text[start - 1])
    return isWhole && zip(units, text[start...]).allSatisfy { $0 == $1 || (isSpace($0) && isSpace($1)) }
  }
}

private func isSpace(_ unit: UInt16) -> Bool { Unicode.Scalar(unit).map(UnicodeText.isWhiteSpace) ?? false }

/// Half a surrogate pair counts as a letter: the letters beyond U+FFFF are no space and no bracket.
private func isLetter(_ unit: UInt16) -> Bool { Unicode.Scalar(unit).map(\.properties.isAlphabetic) ?? true }
