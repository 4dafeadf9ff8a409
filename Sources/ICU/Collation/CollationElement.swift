import ICUShim

/// A unit of order, and the text that it stands for.
struct CollationElement: Hashable, Sendable {
  /// The weights that count at the collator's strength.
  let order: UInt32
  /// In UTF-16 units; empty when the element before stands for the same text.
  let range: Range<Int>

  /// Whether it is a letter or the like, and not only an accent.
  var hasPrimaryWeight: Bool { order >> 16 != 0 }
}

/// Sorted offsets in a text, beginning with 0.
struct Boundaries: Sendable {
  private let offsets: [Int]

  init(ends: [Int]) { offsets = [0] + ends }

  func contains(_ offset: Int) -> Bool { first(notBefore: offset) == offset }

  /// The first boundary at `offset` or after it; `offset` itself beyond the last.
  func first(notBefore offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count ? offsets[low] : offset
  }
}

extension Collator {
  /// The elements of a text, without those that count for nothing at this strength.
  func elements(of text: String) -> [CollationElement] {
    let all = required { () throws(ICUFailure) -> [ICUCollationElement] in
      try array("collation elements", capacity: text.utf8.count + 16) { out, capacity, status in
        withUTF16(text) { icu_collation_elements(handle.pointer, $0, $1, out, capacity, &status) }
      }
    }
    return all.compactMap { element in
      let order = element.order & strength.mask
      return order == 0 ? nil : CollationElement(order: order, range: Int(element.start)..<Int(element.end))
    }
  }
}

extension Collator.Strength {
  /// The bits of an element that hold the weights of this strength.
  fileprivate var mask: UInt32 {
    switch self {
    case .primary: 0xFFFF_0000
    case .secondary: 0xFFFF_FF00
    case .tertiary, .identical: 0xFFFF_FFFF
    }
  }
}
