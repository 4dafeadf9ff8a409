import Languages
import Testing

@Suite struct `The UTF-16 of a text` {
  private static let texts = ["", "abc 123", "é’…", "१२ ٣", "𞥐𞥑 5", "𠀀a", "😀", "中文１２"]

  @Test(arguments: texts)
  func `is counted and read as the standard library does`(text: String) {
    #expect(text.unitCount == text.utf16.count)
    #expect(Array(unitsOf: text) == Array(text.utf16))
  }

  @Test(arguments: texts)
  func `has the digits that are found where it stands`(text: String) {
    var found: [UInt8] = []
    DigitScan.scan(text) { _, digit in if let digit { found.append(digit) } }
    let units = Array(text.utf16)
    #expect(found == units.indices.compactMap { CharacterTable.shared.digit(in: units, at: $0)?.value })
  }

  @Test func `may have digits wherever a digit of any script stands in it`() {
    for scalar in (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init) {
      let text = "é\u{2019}\(Character(scalar))"
      let units = Array(text.utf16)
      let hasDigit = units.indices.contains { CharacterTable.shared.digit(in: units, at: $0) != nil }
      if hasDigit { #expect(DigitScan.mayHaveDigits(text), "U+\(String(scalar.value, radix: 16))") }
    }
    #expect(!["", "Ne prenez pas l\u{2019}été…", "Не принимайте", "请勿服用。"].contains(where: DigitScan.mayHaveDigits))
  }

  @Test(arguments: ["a  b", "a..b", "a ,b", "a, b", "aab"])
  func `has the traits of its characters`(text: String) {
    let traits = ScannedText(text).traits
    #expect(traits.contains(.doubled) == (text == "a  b" || text == "a..b"))
    #expect(traits.contains(.spacedPunctuation) == (text == "a ,b"))
    #expect(traits.contains(.punctuation) == text.contains { ".,".contains($0) })
  }
}
