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

extension PlainDecimal {
  /// The number less a whole one, with as many fraction digits as before.
  func subtracting(_ offset: Int) throws(ICUFailure) -> String {
    if offset == 0 { return text }
    let digits = text.filter { $0 != "." }
    let scale = (0..<fractionDigits).reduce(Int128(1)) { scale, _ in
      scale.multipliedReportingOverflow(by: 10).partialValue
    }
    guard fractionDigits < 19, let scaled = Int128(digits), text.utf8.count < 36 else { throw .notADecimal(text) }
    let difference = scaled - Int128(offset) * scale
    let padded = String(difference.magnitude)
    let whole = String(repeating: "0", count: max(0, fractionDigits + 1 - padded.count)) + padded
    let sign = difference < 0 ? "-" : ""
    guard fractionDigits > 0 else { return sign + whole }
    return "\(sign)\(whole.dropLast(fractionDigits)).\(whole.suffix(fractionDigits))"
  }
}
