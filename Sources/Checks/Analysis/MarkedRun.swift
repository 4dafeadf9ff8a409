import Languages

/// A run of a text that is not in its language: `[ganglion](lang:la)`, or stays as it is: `[LeafletKit](translate:no)`.
struct MarkedRun: Hashable, Sendable {
  /// The text between the square brackets, in UTF-16 units.
  let text: Range<Int>
  /// The round brackets and what they hold.
  let mark: Range<Int>
  /// Whether it stays as it is in every language.
  let isUntranslatable: Bool

  /// The runs among the links of a text, in its order.
  static func all(in text: AnalyzedText) -> [MarkedRun] {
    var end = 0
    return text.markup.filter { $0.kind == .linkTarget }.compactMap { link in
      defer { end = link.range.upperBound }
      return MarkedRun(text.units, after: end, link.range)
    }
  }

  /// Reads the run before a mark; it begins after the link before it.
  private init?(_ units: [UInt16], after end: Int, _ mark: Range<Int>) {
    let target = units[mark].dropFirst()
    isUntranslatable = target.starts(with: "translate:no)".utf16)
    guard isUntranslatable || target.starts(with: "lang:".utf16), mark.lowerBound > 0,
      let open = units[min(end, mark.lowerBound - 1)..<mark.lowerBound - 1].lastIndex(of: 0x5B)
    else { return nil }
    text = open + 1..<mark.lowerBound - 1
    self.mark = mark
  }
}
