import Catalogs
import Languages

/// A dose's unit that the source writes out is abbreviated so that it is easily misread: "µg", "mcg", "IU", "U".
///
/// "µg" and "mcg" have been read as mg, a thousand times as much, "U" as a nought and "IU" as IV. Write the unit out
/// (Institute for Safe Medication Practices, List of Error-Prone Abbreviations). The rule is silent where the source
/// abbreviates too.
struct DoseAbbreviation: MessageRule {
  static let id = "dose-abbreviation"
  static let category = Finding.Category.units
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.equal.compactMap { change in
        guard let place = Self.abbreviation(at: change.target, in: pair.target),
          Self.abbreviation(at: change.source, in: pair.source) == nil
        else { return nil }
        return pair.issue(place, "\"\(pair.target.scanned[place])\" is easily misread; write the unit out")
      }
    }
  }

  /// Where an error-prone abbreviation stands directly after a number, or after one space.
  private static func abbreviation(at number: NumberToken, in text: AnalyzedText) -> Range<Int>? {
    guard number.form == .digits else { return nil }
    let folded = text.scanned.folded
    var start = number.core.upperBound
    if start < folded.count, folded[start] == 0x20 { start += 1 }
    var end = start
    while end < folded.count, CharacterTable.shared.isLetter(folded[end]), end - start <= longest { end += 1 }
    return errorProne.contains(Array(folded[start..<end])) ? start..<end : nil
  }

  /// Of the English list, with the French, Spanish and German letters for international units.
  private static let errorProne = Set(["mcg", "\u{03BC}g", "ug", "iu", "ui", "ie", "u"].map { Array($0.utf16) })
  private static let longest = 3
}
