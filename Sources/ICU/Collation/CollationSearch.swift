/// Finds a text inside another as a reader would: "lodz" in "Łódź".
///
/// Both are turned into collation elements, and those are compared. A glossary that looks for many terms in one text
/// prepares each once: preparing costs far more than searching.
public struct CollationSearch: Sendable {
  /// A text to search in.
  public struct Text: Sendable {
    let elements: [CollationElement]
    /// Every offset at which a character of the reader's may begin or end.
    let graphemes: Boundaries
    /// Every offset at which a word may begin or end.
    let words: Boundaries
  }

  /// A text to look for.
  public struct Pattern: Sendable {
    let orders: [UInt32]
  }

  let collator: Collator

  /// Searches with the differences that `collator` counts.
  ///
  /// A locale's own collator keeps its letters apart (Spanish ñ is not n): for forgiving search use root's.
  public init(_ collator: Collator) { self.collator = collator }

  /// Searches with root's collation at a strength.
  public init(strength: Collator.Strength = .primary) throws(ICUFailure) {
    collator = try Collator(locale: .root, strength: strength)
  }

  /// Prepares a text to search in; words are those of `locale`.
  public func text(_ text: String, locale: LocaleTag = .root) -> Text {
    Text(
      elements: collator.elements(of: text),
      graphemes: Boundaries(ends: TextBoundaries.graphemes(in: text).map(\.upperBound)),
      words: Boundaries(ends: TextBoundaries.words(in: text, locale: locale).map(\.range.upperBound))
    )
  }

  /// Prepares a text to look for.
  public func pattern(_ text: String) -> Pattern {
    Pattern(orders: collator.elements(of: text).map(\.order))
  }

  /// Where `pattern` occurs in `text`, as UTF-16 ranges that do not overlap.
  ///
  /// A match begins and ends where a character of the reader's does, with `wholeWord` where a word does.
  public func ranges(of pattern: Pattern, in text: Text, wholeWord: Bool = false) -> [Range<Int>] {
    guard let first = pattern.orders.first else { return [] }
    var found: [Range<Int>] = []
    for index in text.elements.indices where text.elements[index].order == first {
      guard let range = text.match(of: pattern, at: index) else { continue }
      if wholeWord && !(text.words.contains(range.lowerBound) && text.words.contains(range.upperBound)) { continue }
      if range.lowerBound >= found.last?.upperBound ?? 0 { found.append(range) }
    }
    return found
  }

  /// Where `pattern` occurs in `text`; for more than one pattern or text, prepare them.
  public func ranges(
    of pattern: String,
    in text: String,
    wholeWord: Bool = false,
    locale: LocaleTag = .root
  ) -> [Range<Int>] {
    ranges(of: self.pattern(pattern), in: self.text(text, locale: locale), wholeWord: wholeWord)
  }
}

extension CollationSearch.Text {
  /// The text that the elements from `index` on stand for, when they are the pattern's.
  fileprivate func match(of pattern: CollationSearch.Pattern, at index: Int) -> Range<Int>? {
    let end = index + pattern.orders.count
    guard end <= elements.count, elements[index].range.lowerBound < elements[index].range.upperBound,
      elements[index..<end].lazy.map(\.order).elementsEqual(pattern.orders)
    else { return nil }
    // An element that goes on with the same text means that the pattern ends inside a letter, as "a" in "æ".
    if end < elements.count && elements[end].range.isEmpty { return nil }
    let start = elements[index].range.lowerBound
    guard graphemes.contains(start), let limit = limit(after: end) else { return nil }
    return start..<limit
  }

  /// Where a match ends whose elements end before `end`; nil before an accent that counts.
  ///
  /// What the strength ignores, such as accents, belongs to the match. A vowel sign that follows does not: Indic words
  /// are inflected with those.
  private func limit(after end: Int) -> Int? {
    let limit = graphemes.first(notBefore: elements[end - 1].range.upperBound)
    guard end < elements.count, elements[end].range.lowerBound < limit else { return limit }
    return elements[end].hasPrimaryWeight ? elements[end].range.lowerBound : nil
  }
}
