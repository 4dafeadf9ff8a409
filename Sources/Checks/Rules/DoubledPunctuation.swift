import Catalogs
import Languages

/// A comma or another mark stands twice where the source has no such thing.
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
    units.indices.dropLast().first { units[$0] == units[$0 + 1] && Self.marks.contains(units[$0]) }
  }

  /// Marks that are never written twice; a full stop may be part of an ellipsis, and "।।" ends a verse.
  private static let marks = Set(",;，、。；،؛۔፣".utf16)
}
