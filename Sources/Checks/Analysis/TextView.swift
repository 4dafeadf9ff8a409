import ICU
import Languages

/// A text that a reader will see, and where each unit of it stands in the message.
struct TextView: Sendable {
  /// What stands in for a value that is put in later (U+FFFC, OBJECT REPLACEMENT CHARACTER).
  static let placeholder: UInt16 = 0xFFFC

  let text: String
  let units: [UInt16]
  /// The offset in the message of each unit, and of the end; `nil` when they are the same.
  private let offsets: [Int]?

  /// A message that is its own text.
  init(_ text: String) {
    self.text = text
    units = Array(unitsOf: text)
    offsets = nil
  }

  init(units: [UInt16], offsets: [Int]) {
    text = String(utf16: units)
    self.units = units
    self.offsets = offsets
  }

  /// Where a range of the text stands in the message.
  func rangeInMessage(_ range: Range<Int>) -> Range<Int> {
    guard let offsets else { return range }
    let start = offsets[min(range.lowerBound, offsets.count - 1)]
    let end = range.isEmpty ? start : offsets[min(range.upperBound, offsets.count) - 1] + 1
    return start..<max(start, end)
  }
}
