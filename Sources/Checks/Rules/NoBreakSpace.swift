import Catalogs
import Languages

/// A mark that a space parts from the words has one that may end the line, or none.
///
/// French writes "Pourquoi ?" and "« oui »" with a no-break space (U+00A0, or the narrow U+202F), so that no line begins
/// with the mark. The marks are in the language's facts, `spaced`.
struct NoBreakSpace: MessageRule {
  static let id = "no-break-space"
  static let category = Finding.Category.punctuation
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    guard !message.target.facts.spacedMarks.isEmpty else { return [] }
    return message.pairs.compactMap { pair in
      guard let place = fault(pair.target) else { return nil }
      return pair.issue(
        place..<place + 1,
        "\"\(pair.target.scanned[place..<place + 1])\" stands apart with a no-break space; write one (U+00A0 or U+202F)"
      )
    }
  }

  private func fault(_ text: AnalyzedText) -> Int? {
    let units = text.units
    let marks = text.language.spacedMarks
    for place in text.content where marks.contains(units[place]) {
      let isOpening = Unicode.Scalar(units[place])?.properties.generalCategory == .initialPunctuation
      let beside = isOpening ? place + 1 : place - 1
      guard units.indices.contains(beside) else { continue }
      // A mark without any space may be part of an address or a time, but quotation marks are not.
      let isQuotation = isOpening || Unicode.Scalar(units[place])?.properties.generalCategory == .finalPunctuation
      if units[beside] == 0x20 || (isQuotation && CharacterTable.shared.isLetter(units[beside])) { return place }
    }
    return nil
  }
}
