import Languages

/// Where a text has double quotation marks. Single ones are left alone: they are apostrophes more often than not.
struct QuotationScan {
  /// In UTF-16 units.
  let places: [Int]

  init(_ text: AnalyzedText) {
    let units = text.units
    places = units.indices.filter { index in
      Self.marks.contains(units[index]) && !Self.isPartOfWord(units, index)
        && !text.runs.contains { $0.text.contains(index) }
    }
  }

  /// Inches after a digit, and the mark inside Hebrew abbreviations.
  private static func isPartOfWord(_ units: [UInt16], _ index: Int) -> Bool {
    guard index > 0, units[index] == 0x22 || units[index] == 0x201D else { return false }
    let table = CharacterTable.shared
    if table.digitValue(of: units[index - 1]) != nil { return units[index] == 0x22 }
    return index + 1 < units.count && [index - 1, index + 1].allSatisfy { table.script(of: units[$0]) == "Hebr" }
  }

  private static let marks = Set("\"«»„“”‟‹›「」『』".utf16)
}
