import ICU

/// Finds whole numbers that a text writes in words which no list can hold: "zweihundertsiebenundvierzig".
///
/// A lexicon knows the small ones and the round ones. Any other is spelled by CLDR's rules, in every case and gender, and
/// looked for in the text.
public struct SpelledNumbers: Sendable {
  private let spelling: NumberSpelling?
  private let ruleSets: [String]

  /// Makes a finder for a language; it finds nothing where CLDR cannot spell.
  public init(_ locale: LocaleTag) {
    spelling = NumberSpelling(locale)
    ruleSets = (spelling?.ruleSetNames ?? []).filter { $0.hasPrefix("%spellout") && !$0.hasSuffix("-year") }
  }

  /// Whether a text has a number above one hundred in words.
  public func contains(_ value: NumberValue, in text: ScannedText) -> Bool {
    guard let spelling, let number = value.integer, number > 100 else { return false }
    let spellings = Set(ruleSets.compactMap { try? spelling.cardinal(of: String(number), ruleSet: $0) })
    return spellings.contains { Self.contains(Lexicon.fold($0), in: text) }
  }

  private static func contains(_ word: [UInt16], in text: ScannedText) -> Bool {
    guard let first = word.first else { return false }
    return text.folded.indices.contains { start in
      text.folded[start] == first && text.folded[start...].starts(with: word)
        && isEdge(start, text.units) && isEdge(start + word.count, text.units)
    }
  }

  /// Whether a word may begin or end before an index.
  private static func isEdge(_ index: Int, _ units: [UInt16]) -> Bool {
    let table = CharacterTable.shared
    guard index > 0, index < units.count, table.isLetter(units[index - 1]), table.isLetter(units[index]) else {
      return true
    }
    return table.isWithoutSpaces(units[index - 1]) || table.isWithoutSpaces(units[index])
  }
}
