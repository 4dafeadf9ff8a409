import Catalogs
import Languages

/// A name with a number has another number than in the source: "ACE4" for "ACE2", "vitamin B6" for "B12".
///
/// Only names in Latin letters are compared, which stay the same in every script.
struct NumberName: MessageRule {
  static let id = "number-name"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair -> [Issue] in
      let names = names(in: pair.target)
      if names.isEmpty { return [] }
      let known = Dictionary(grouping: self.names(in: pair.source), by: \.name).mapValues { $0.map(\.token.value) }
      let values = known.mapValues(Set.init)
      return names.compactMap { name, token in
        guard let first = known[name]?.first, values[name]?.contains(token.value) == false else { return nil }
        let written = pair.target.scanned[token.range]
        return pair.issue(
          token.range,
          "the source writes \"\(name)\" with \(first), not with \"\(written)\"; correct it"
        )
      }
    }
  }

  /// The numbers whose name ends directly before them, or before a hyphen.
  private func names(in text: AnalyzedText) -> [(name: String, token: NumberToken)] {
    text.numbers.compactMap { token in
      guard token.form == .digits, token.isInName else { return nil }
      var end = token.range.lowerBound
      if end > 0, !CharacterTable.shared.isLetter(text.units[end - 1]) { end -= 1 }
      var start = end
      while start > 0, isLatin(text.units[start - 1]) { start -= 1 }
      return end - start < 2 ? nil : (text.scanned.foldedText(start..<end), token)
    }
  }

  private func isLatin(_ unit: UInt16) -> Bool { (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) }
}
