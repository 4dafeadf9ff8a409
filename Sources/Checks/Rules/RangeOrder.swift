import Catalogs
import Languages

/// A range or a ratio runs the wrong way: 2.23–4.82 has become 4.82–2.23, or 97/1,617 has become 1,617/97.
///
/// In languages written from right to left the order of the letters in the file counts, not the one on the screen: the
/// number that is read first comes first there too.
struct RangeOrder: MessageRule {
  static let id = "range-order"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      let numbers = pair.numbers.equal
      return zip(numbers, numbers.dropFirst()).compactMap { first, second -> Issue? in
        guard isTied(first.target, second.target, pair.target, most: 3),
          isTied(second.source, first.source, pair.source, most: 4), first.target.value != second.target.value
        else { return nil }
        let range = first.target.range.lowerBound..<second.target.range.upperBound
        return pair.issue(
          range,
          "\"\(pair.target.scanned[range])\" runs the other way in the source; exchange the two numbers"
        )
      }
    }
  }

  /// Whether a dash, a slash or a colon and nothing else stands between, percent signs and spaces aside.
  private func isTied(_ first: NumberToken, _ second: NumberToken, _ text: AnalyzedText, most: Int) -> Bool {
    guard second.range.lowerBound > first.range.upperBound else { return false }
    let gap = text.units[first.range.upperBound..<second.range.lowerBound]
    if gap.count > most { return false }
    let marks = gap.filter { $0 != 0x20 && $0 != 0xA0 && $0 != 0x202F && !PercentSign.contains($0) }
    return marks.count == 1 && (Dash.contains(marks[0]) || marks[0] == 0x2F || marks[0] == 0x3A)
  }
}
