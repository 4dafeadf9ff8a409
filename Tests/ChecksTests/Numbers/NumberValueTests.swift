import Languages
import TestSupport
import Testing

@Suite struct `The value of a number` {
  @Test(arguments: 1...3)
  func `has the digits that are written, without the noughts at both ends`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let digits = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        UInt8(ascii: "0") + UInt8.random(in: 0...9, using: &random)
      }
      let point = Int.random(in: 0...digits.count, using: &random)
      let value = NumberValue(whole: digits[..<point], fraction: digits[point...])
      let significant = String(decoding: digits, as: UTF8.self).trimmingNoughts
      #expect(value.digits == (significant.isEmpty ? "0" : significant))
      let trailing = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
      #expect(value.exponent == (significant.isEmpty ? 0 : trailing - (digits.count - point)))
    }
  }

  @Test(arguments: [("1", 17), ("12", 16), ("999999999999999999", 0), ("5", 0), ("0", 0)])
  func `is a whole number up to eighteen digits`(digits: String, noughts: Int) {
    let text = digits + String(repeating: "0", count: noughts)
    #expect(NumberValue(whole: text.utf8).integer == Int(text))
  }

  @Test(arguments: ["1000000000000000000", "1234567890123456789", "12345678901234567890123"])
  func `is no whole number above`(text: String) {
    #expect(NumberValue(whole: text.utf8).integer == nil)
    #expect(NumberValue(whole: text.utf8) == NumberValue(whole: ("00" + text).utf8))
  }
}

extension String {
  fileprivate var trimmingNoughts: String {
    let digits = drop { $0 == "0" }
    return String(digits.reversed().drop { $0 == "0" }.reversed())
  }
}
