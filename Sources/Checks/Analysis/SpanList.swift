/// Places of a text, in order and without overlap, so that one is found in logarithmic time.
struct SpanList: Sendable {
  private let spans: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    spans = ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }

  /// Whether a range shares a unit with one of the places.
  func overlaps(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].lowerBound < range.upperBound
  }
}
