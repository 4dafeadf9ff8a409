import ICU

/// Reads the numbers of texts and of cells, to prove that both are the same.
enum NumberProof {
  /// The runs of digits of a text, as ASCII.
  static func numbers(of text: String) -> [String] {
    runs(text.unicodeScalars.map { NumberingSystems.digitValue(of: $0) })
  }

  /// Whether cells say these numbers in this order, as a reader finds them by the number sign.
  ///
  /// In some codes the cell of the number sign is a letter or a vowel too. Only at the start of a word it surely begins a
  /// number; within one it may, and what it begins there is passed over where the text has no such number.
  static func cells(_ cells: [Cell], say numbers: [String]) -> Bool {
    let readings = readings(of: cells)
    if readings.filter(\.startsWord).map(\.digits) == numbers { return true }
    var expected = numbers[...]
    for reading in readings {
      if reading.digits == expected.first { expected.removeFirst() } else if reading.startsWord { return false }
    }
    return expected.isEmpty
  }

  /// A number that cells may say.
  private struct Reading {
    var digits = ""
    let startsWord: Bool
  }

  /// The runs of the letters a to j after number signs (Louis Braille's digits, as in most codes).
  private static func readings(of cells: [Cell]) -> [Reading] {
    var readings: [Reading] = []
    var isNumeric = false
    var endsRun = true
    for (index, cell) in cells.enumerated() {
      if cell == .numberSign {
        // Within a number it goes on with it.
        if isNumeric, !endsRun { continue }
        (isNumeric, endsRun) = (true, true)
        readings.append(Reading(startsWord: index == 0 || cells[index - 1].dots == 0))
      } else if isNumeric, let digit = digits.firstIndex(of: cell.dots) {
        if endsRun, readings.last?.digits.isEmpty == false { readings.append(Reading(startsWord: false)) }
        readings[readings.count - 1].digits += String(digit)
        endsRun = false
      } else {
        // One mark may stand within a number; a second one ends it.
        isNumeric = isNumeric && !endsRun && separators.contains(cell.dots)
        endsRun = true
      }
    }
    return readings.filter { !$0.digits.isEmpty }
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
