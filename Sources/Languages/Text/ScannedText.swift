import ICU

/// A text as UTF-16 with its words found, for everything that looks words and numbers up.
public struct ScannedText: Sendable {
  /// The text.
  public let text: String
  /// The text in UTF-16; every offset of this module counts these.
  public let units: [UInt16]
  /// The same units in the form that words are compared in.
  public let folded: [UInt16]
  /// The runs of letters and marks, with apostrophes between letters inside them.
  public let words: [Range<Int>]
  /// What its characters are, all together.
  public let traits: CharacterTraits

  /// Scans a text.
  public init(_ text: String) {
    self.init(text: text, units: Array(unitsOf: text))
  }

  /// Scans a text that is given in both forms.
  public init(text: String, units: [UInt16]) {
    let table = CharacterTable.shared
    self.text = text
    self.units = units
    folded = units.map { table.fold($0) }
    traits = CharacterTraits(of: units)
    words = Self.words(in: units, table)
  }

  private static func words(in units: [UInt16], _ table: CharacterTable) -> [Range<Int>] {
    var words: [Range<Int>] = []
    // Words of most languages are longer, with the space after them.
    words.reserveCapacity(units.count / 5)
    var index = 0
    while index < units.count {
      guard table.isLetter(units[index]), !table.isHighDigit(in: units, at: index) else {
        index += 1
        continue
      }
      let start = index
      while index < units.count, isInWord(units, index, table) { index += 1 }
      words.append(start..<index)
    }
    return words
  }

  /// A joiner belongs to the word around it, and an apostrophe between two letters does; a digit beyond U+FFFF does not.
  private static func isInWord(_ units: [UInt16], _ index: Int, _ table: CharacterTable) -> Bool {
    let unit = units[index]
    if table.isLetter(unit) { return !table.isHighDigit(in: units, at: index) }
    guard index + 1 < units.count, table.isLetter(units[index + 1]) else { return false }
    return unit == 0x27 || unit == 0x2019 || unit == 0x200C || unit == 0x200D || unit == 0xAD
  }

  /// The text of a range of UTF-16 offsets.
  public subscript(range: Range<Int>) -> String { String(utf16: units[range]) }

  /// The text of a range in the form that words are compared in.
  public func foldedText(_ range: Range<Int>) -> String { String(utf16: folded[range]) }
}
