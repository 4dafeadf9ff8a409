import ICU

/// Reads the numbers of texts and of cells, to prove that both are the same.
enum NumberProof {
  /// The runs of digits of a text, as ASCII.
  static func numbers(of text: String) -> [String] {
    runs(text.unicodeScalars.map { NumberingSystems.digitValue(of: $0) })
  }

  /// The runs of digits of cells: the letters a to j after a number sign (Louis Braille's digits, as in most codes).
  static func numbers(of cells: [Cell]) -> [String] {
    var isNumeric = false
    var values: [Int?] = []
    for cell in cells {
      if cell == .numberSign {
        // A number sign within a number goes on with it; at its start the run before has ended already.
        isNumeric = true
        continue
      }
      let value = isNumeric ? digits.firstIndex(of: cell.dots) : nil
      if value == nil, !separators.contains(cell.dots) { isNumeric = false }
      values.append(value)
    }
    return runs(values)
  }

  private static func runs(_ values: [Int?]) -> [String] {
    values.split(separator: nil).map { $0.compactMap(\.self).map(String.init).joined() }
  }

  /// The letters j and a to i.
  private static let digits: [UInt8] = [0x1A, 0x01, 0x03, 0x09, 0x19, 0x11, 0x0B, 0x1B, 0x13, 0x0A]
  /// Decimal signs and the numeric space, after which a number goes on without a new number sign: dots 2, 3, 256, 5,
  /// 46 and 6.
  private static let separators: Set<UInt8> = [0x02, 0x04, 0x32, 0x10, 0x28, 0x20]
}
