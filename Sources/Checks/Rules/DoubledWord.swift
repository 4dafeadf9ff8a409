import Catalogs
import ICU
import Languages

/// A word stands twice in a row.
///
/// Some languages double words on purpose (Hindi "बार बार", French "vous vous"); the language's facts list those. The
/// rule is silent where the source doubles a word too, on letters that are spelled out (Hindi "बी बी सी", Arabic "5 سي سي"),
/// and on words of fewer than four letters in languages without facts.
struct DoubledWord: MessageRule {
  static let id = "doubled-word"
  static let category = Finding.Category.punctuation
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      let doubled = doubled(in: pair.target)
      if doubled.isEmpty || !self.doubled(in: pair.source).isEmpty { return [Issue]() }
      return doubled.map { pair.issue($0, "\"\(pair.target.scanned[$0])\" stands twice; remove one") }
    }
  }

  private func doubled(in text: AnalyzedText) -> [Range<Int>] {
    let words = text.scanned.words
    let least = least(text.language)
    return words.indices.dropLast().compactMap { index in
      let (first, second) = (words[index], words[index + 1])
      guard first.count == second.count, first.count >= least,
        text.scanned.folded[first].elementsEqual(text.scanned.folded[second]),
        text.scanned.folded[first.upperBound..<second.lowerBound].allSatisfy({ $0 == 0x20 }),
        !mayDouble(text, second), !isSpelledOut(text, index)
      else { return nil }
      return second
    }
  }

  /// A short word proves nothing in a language whose doubled words nobody has listed.
  private func least(_ language: LanguageContext) -> Int { language.facts.file == nil ? 4 : 2 }

  /// Scripts other than the source's spell its letters with two of their own: a third such word is beside the two, or a
  /// number whose unit they are.
  private func isSpelledOut(_ text: AnalyzedText, _ index: Int) -> Bool {
    let words = text.scanned.words
    guard words[index].count == 2, text.language.scripts.isDisjoint(with: ["Latn", "Cyrl", "Grek"]) else {
      return false
    }
    let neighbours = [index - 1, index + 2].filter(words.indices.contains).map { words[$0] }
    let before = text.units[..<words[index].lowerBound].last { CharacterTable.shared.kind(of: $0) != .space }
    return neighbours.contains { $0.count <= 2 }
      || before.map { CharacterTable.shared.digitValue(of: $0) != nil } == true
  }

  private func mayDouble(_ text: AnalyzedText, _ word: Range<Int>) -> Bool {
    let allowed = text.language.facts.reduplicated
    return !allowed.isEmpty
      && allowed.contains(UnicodeText.lowercased(UnicodeText.nfc(text.scanned[word]), locale: text.language.locale))
  }
}
