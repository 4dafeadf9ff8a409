import ICUShim

extension TextBoundaries {
  /// The sentences of a text, each with the space after it, as UTF-16 ranges without a gap.
  ///
  /// A segment that ends in one of `suppressions` (abbreviations with their point: "Dr.", "e.g.") is joined to the next
  /// one, unless a line ends there.
  public static func sentences(in text: String, locale: LocaleTag, suppressions: [String] = []) -> [Range<Int>] {
    let segments = ranges(boundaries(in: text, locale: locale, kind: ICUBreakSentence))
    if segments.count < 2 || suppressions.isEmpty { return segments }
    let units = Array(text.utf16)
    let endings = suppressions.map { Array($0.utf16) }
    return segments.reduce(into: []) { merged, segment in
      if let last = merged.last, units[last].endsInOne(of: endings) {
        merged[merged.count - 1] = last.lowerBound..<segment.upperBound
      } else {
        merged.append(segment)
      }
    }
  }
}

extension ArraySlice<UInt16> {
  /// Whether the last word before the closing spaces is one of `endings`, and no line ends after it.
  fileprivate func endsInOne(of endings: [[UInt16]]) -> Bool {
    var content = self
    while let last = content.last, let scalar = Unicode.Scalar(last), scalar.properties.isWhitespace {
      if isLineEnd(last) { return false }
      content.removeLast()
    }
    return endings.contains { ending in
      guard content.count >= ending.count, content.suffix(ending.count).elementsEqual(ending) else { return false }
      return content.dropLast(ending.count).last.map(isLetter) != true
    }
  }
}

private func isLineEnd(_ unit: UInt16) -> Bool {
  (0x0A...0x0D).contains(unit) || unit == 0x85 || unit == 0x2028 || unit == 0x2029
}

/// Half a surrogate pair counts as a letter: the letters beyond U+FFFF are no space and no bracket.
private func isLetter(_ unit: UInt16) -> Bool {
  Unicode.Scalar(unit).map(\.properties.isAlphabetic) ?? true
}
