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
      guard let place = doubled(pair.target.units), doubled(pair.source.units) == nil else { return nil }
      return pair.issue(place..<place + 2, "\"\(pair.target.scanned[place..<place + 2])\" stands twice; remove one")
    }
  }

  private func doubled(_ units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      let end = units[index...].firstIndex { $0 != units[index] } ?? units.count
      let isFault =
        end - index > 1
        && (Self.marks.contains(units[index]) || (Self.stops.contains(units[index]) && end - index == 2))
      if isFault, !isQuotationMark(units, index..<end) { return index }
      index = end
    }
    return nil
  }

  private func isQuotationMark(_ units: [UInt16], _ run: Range<Int>) -> Bool {
    units[run.lowerBound] == 0x2C && run.upperBound < units.count
      && CharacterTable.shared.isLetter(units[run.upperBound])
      && (run.lowerBound == 0 || CharacterTable.shared.kind(of: units[run.lowerBound - 1]) == .space)
  }

  /// Marks that are never written twice.
  private static let marks = Set(",;，、；،؛፣".utf16)
  /// Marks that three of make an ellipsis.
  private static let stops = Set(".。۔।".utf16)
}
