/// An ASCII decimal such as `2.50`, checked: an optional minus, digits, and perhaps a point and more digits.
struct PlainDecimal {
  let text: String
  /// How many digits stand after the point.
  let fractionDigits: Int
  /// How many digits it has.
  let digits: Int

  /// More than any text holds, and few enough for every formatter of ICU.
  private static let mostDigits = 100

  init(_ number: Int) {
    text = String(number)
    fractionDigits = 0
    digits = String(number.magnitude).utf8.count
  }

  init(_ text: String) throws(ICUFailure) {
    var digits = 0
    var whole: Int?
    for (index, byte) in text.utf8.enumerated() where !(index == 0 && byte == UInt8(ascii: "-")) {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits += 1
      } else if byte == UInt8(ascii: "."), digits > 0, whole == nil {
        whole = digits
      } else {
        throw .notADecimal(text)
      }
    }
    guard (1...Self.mostDigits).contains(digits), whole != digits else { throw .notADecimal(text) }
    self.text = text
    self.digits = digits
    fractionDigits = whole.map { digits - $0 } ?? 0
  }

  private init(checked text: String, digits: Int, fractionDigits: Int) {
    self.text = text
    self.digits = digits
    self.fractionDigits = fractionDigits
  }

  /// The number less a whole one, with as many fraction digits as before.
  func subtracting(_ offset: Int) throws(ICUFailure) -> PlainDecimal {
    if offset == 0 { return self }
    guard text.utf8.count < 36, let scaled = Int128(text.filter { $0 != "." }) else { throw .notADecimal(text) }
    let scale = (0..<fractionDigits).reduce(Int128(1)) { scale, _ in scale * 10 }
    let (product, overflows) = Int128(offset).multipliedReportingOverflow(by: scale)
    guard !overflows else { throw .notADecimal(text) }
    let difference = scaled - product
    let digits = String(difference.magnitude)
    let padded = String(repeating: "0", count: max(0, fractionDigits + 1 - digits.count)) + digits
    let shown = fractionDigits == 0 ? padded : "\(padded.dropLast(fractionDigits)).\(padded.suffix(fractionDigits))"
    return PlainDecimal(
      checked: (difference < 0 ? "-" : "") + shown,
      digits: padded.utf8.count,
      fractionDigits: fractionDigits
    )
  }
}
