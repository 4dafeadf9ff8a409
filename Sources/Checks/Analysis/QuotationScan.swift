import Languages

/// Where a text has double quotation marks. Single ones are left alone: they are apostrophes more often than not.
struct QuotationScan {
  /// In UTF-16 units.
  let places: [Int]

  init(_ text: AnalyzedText) {
    guard text.scanned.traits.contains(.quotationMark) else {
      places = []
      return
    }
    let units = text.units
    let table = CharacterTable.shared
    let marks = units.indices.filter { index in
      table.traits(of: units[index]).contains(.quotationMark) && !Self.isInHebrewWord(units, index)
        && !text.hasRun(at: index..<index + 1)
    }
    let hasInches = !marks.count(where: { units[$0] == 0x22 }).isMultiple(of: 2)
    places = hasInches ? marks.filter { !Self.isInch(units, $0) } : marks
  }

  /// A straight mark after a digit may end a quotation, so it is one of inches only where the marks are odd without it.
  private static func isInch(_ units: [UInt16], _ index: Int) -> Bool {
    units[index] == 0x22 && index > 0 && CharacterTable.shared.digitValue(of: units[index - 1]) != nil
  }

  /// Hebrew abbreviations have a mark before their last letter.
  private static func isInHebrewWord(_ units: [UInt16], _ index: Int) -> Bool {
    guard index > 0, index + 1 < units.count, units[index] == 0x22 || units[index] == 0x201D else { return false }
    return [index - 1, index + 1].allSatisfy { CharacterTable.shared.script(of: units[$0]) == "Hebr" }
  }
}
