import Catalogs
import Languages

/// Two spaces stand in a row where the source has no such place.
///
/// One was left over when words were moved or deleted. Remove it.
struct DoubledSpace: MessageRule {
  static let id = "doubled-space"
  static let category = Finding.Category.punctuation
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard let place = doubled(pair.target), doubled(pair.source) == nil else { return nil }
      return pair.issue(place + 1..<place + 2, "two spaces stand here; remove one")
    }
  }

  private func doubled(_ text: AnalyzedText) -> Int? {
    guard text.scanned.traits.contains(.doubled) else { return nil }
    return text.content.dropLast().first { text.units[$0] == 0x20 && text.units[$0 + 1] == 0x20 }
  }
}
