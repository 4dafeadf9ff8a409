import Catalogs
import Languages

/// A comma or another mark stands twice where the source has no such thing.
///
/// Three stops are an ellipsis in every script, and ",," before a word is how some keyboards write „.
struct DoubledPunctuation: MessageRule {
  static let id = "doubled-punctuation"
  static let category = Finding.Category.punctuation
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard let place = doubled(pair.target.scanned), doubled(pair.source.scanned) == nil else { return nil }
      return pair.issue(place..<place + 2, "\"\(pair.target.scanned[place..<place + 2])\" stands twice; remove one")
    }
  }

  private func doubled(_ text: ScannedText) -> Int? {
    guard text.traits.contains(.doubled) else { return nil }
    let units = text.units
    return units.indices.dropLast().first { index in
      // Few characters stand twice and are no letters, so that the sets are seldom asked.
      guard units[index] == units[index + 1], index == 0 || units[index - 1] != units[index] else { return false }
      let end = units[index...].firstIndex { $0 != units[index] } ?? units.count
      let isFault = Self.marks.contains(units[index]) || (Self.stops.contains(units[index]) && end - index == 2)
      return isFault && !isQuotationMark(units, index..<end)
    }
  }

  private func isQuotationMark(_ units: [UInt16], _ run: Range<Int>) -> Bool {
    units[run.lowerBound] == 0x2C && run.upperBound < units.count
      && CharacterTable.shared.isLetter(units[run.upperBound])
      && (run.lowerBound == 0 || CharacterTable.shared.kind(of: units[run.lowerBound - 1]) == .space)
  }

  /// Marks that are never written twice.
  private static let marks = Set(",;，、；،؛፣!?！？؟¡¿".utf16)
  /// Marks that three of make an ellipsis.
  private static let stops = Set(".。۔।".utf16)
}
