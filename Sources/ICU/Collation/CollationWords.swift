extension CollationSearch {
  /// A character as what counts of it at the search's strength: equal ones are one letter.
  public struct Letter: Hashable, Sendable {
    /// Han and letters that stand for two have several weights.
    fileprivate var weights: [UInt32]
  }

  /// A word of a text.
  public struct Word: Hashable, Sendable {
    /// Its letters in their order.
    public let letters: [Letter]
    /// Where it stands, in UTF-16 units.
    public let range: Range<Int>
  }

  /// The words of a text, in its order; what stands between words is left out.
  ///
  /// They let words be compared in part, where a language inflects them and a whole search would not find them.
  public func words(of text: String, locale: LocaleTag) -> [Word] {
    var elements = collator.elements(of: text)[...]
    return TextBoundaries.words(in: text, locale: locale).compactMap { segment in
      // An element that stands for no text of its own begins where the character ends that it belongs to.
      let inside = elements.prefix { $0.range.lowerBound < segment.range.upperBound + ($0.range.isEmpty ? 1 : 0) }
      elements = elements.dropFirst(inside.count)
      if segment.kind == .none || inside.isEmpty { return nil }
      return Word(letters: Self.letters(inside), range: segment.range)
    }
  }

  private static func letters(_ elements: ArraySlice<CollationElement>) -> [Letter] {
    elements.reduce(into: []) { letters, element in
      if element.range.isEmpty, let last = letters.indices.last {
        letters[last].weights.append(element.order)
      } else {
        letters.append(Letter(weights: [element.order]))
      }
    }
  }
}
