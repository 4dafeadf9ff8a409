import ICUShim

extension TextBoundaries {
  /// The sentences of a text, each with the space after it, as UTF-16 ranges without a gap.
  ///
  /// No sentence ends after or within one of the suppressed abbreviations, unless a line ends there.
  public static func sentences(
    in text: String,
    locale: LocaleTag,
    suppressions: Suppressions = Suppressions([])
  ) -> [Range<Int>] {
    let segments = ranges(boundaries(in: text, locale: locale, kind: ICUBreakSentence))
    if segments.count < 2 || suppressions.isEmpty { return segments }
    let units = Array(unitsOf: text)
    return segments.reduce(into: []) { merged, segment in
      let end = segment.lowerBound
      if end > 0, suppressions.reach(over: end, in: units), !endsLine(before: end, units) {
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

/// Short forms whose points end no sentence: "Dr.", "z. B.". Made once for a language: every text is asked about all of them.
public struct Suppressions: Sendable {
  private let abbreviations: [Abbreviation]

  /// Takes abbreviations with their points.
  public init(_ abbreviations: [String]) { self.abbreviations = abbreviations.compactMap(Abbreviation.init) }

  var isEmpty: Bool { abbreviations.isEmpty }

  /// Whether one stands before the break at `end`, with only spaces between, or on both sides of it.
  func reach(over end: Int, in text: [UInt16]) -> Bool {
    let close = (text[..<end].lastIndex { !isSpace($0) } ?? -1) + 1
    return abbreviations.contains { $0.ends(at: close, in: text) || $0.stands(over: end, in: text) }
  }
}

private struct Abbreviation {
  private let units: [UInt16]
  /// How much of it may stand before a break: up to after an inner space.
  private let parts: [Int]

  init?(_ text: String) {
    if text.isEmpty { return nil }
    let units = Array(text.utf16)
    self.units = units
    parts = units.indices.filter { $0 > 0 && isSpace(units[$0 - 1]) }
  }

  func ends(at end: Int, in text: [UInt16]) -> Bool {
    end > 0 && isAlike(text[end - 1], units[units.count - 1]) && stands(at: end - units.count, in: text)
  }

  func stands(over end: Int, in text: [UInt16]) -> Bool { parts.contains { stands(at: end - $0, in: text) } }

  private func stands(at start: Int, in text: [UInt16]) -> Bool {
    guard start >= 0, start + units.count <= text.count else { return false }
    for (offset, unit) in units.enumerated() where !isAlike(text[start + offset], unit) { return false }
    return start == 0 || !isLetter(text[start - 1])
  }

  private func isAlike(_ one: UInt16, _ other: UInt16) -> Bool { one == other || isSpace(one) && isSpace(other) }
}

private func isSpace(_ unit: UInt16) -> Bool { Unicode.Scalar(unit).map(UnicodeText.isWhiteSpace) ?? false }

/// Half a surrogate pair counts as a letter: the letters beyond U+FFFF are no space and no bracket.
private func isLetter(_ unit: UInt16) -> Bool { Unicode.Scalar(unit).map(\.properties.isAlphabetic) ?? true }
