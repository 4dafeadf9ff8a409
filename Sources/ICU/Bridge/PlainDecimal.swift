/// An ASCII decimal such as `2.50`, checked: an optional minus, digits, and perhaps a point and more digits.
struct PlainDecimal {
  let text: String
  /// How many digits stand after the point.
  let fractionDigits: Int

  init(_ text: String) throws(ICUFailure) {
    let unsigned = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    let wellFormed = (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    guard wellFormed else { throw .notADecimal(text) }
    self.text = text
    fractionDigits = parts.count == 2 ? parts[1].utf8.count : 0
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
