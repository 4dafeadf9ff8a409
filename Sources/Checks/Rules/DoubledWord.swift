import Catalogs
import ICU
import Languages

/// A word stands twice in a row.
///
/// Some languages double words on purpose (Hindi "बार बार", French "vous vous"); the language's facts list those. The
/// rule is silent where the source doubles a word too, and on words of fewer than four letters in languages without facts.
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
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard first.count == second.count, first.count >= least,
        text.scanned.folded[first].elementsEqual(text.scanned.folded[second]),
        text.scanned.folded[first.upperBound..<second.lowerBound].allSatisfy({ $0 == 0x20 }),
        !mayDouble(text, second)
      else { return nil }
      return second
    }
  }

  /// Alphabets spell names of letters with two ("bi bi si"), so there a short word proves nothing; nor does one in a
  /// language whose doubled words nobody has listed.
  private func least(_ language: LanguageContext) -> Int {
    if language.facts.file == nil { return 4 }
    return language.scripts.isDisjoint(with: ["Latn", "Cyrl", "Grek"]) ? 3 : 2
  }

  private func mayDouble(_ text: AnalyzedText, _ word: Range<Int>) -> Bool {
    let allowed = text.language.facts.reduplicated
    return !allowed.isEmpty
      && allowed.contains(UnicodeText.lowercased(UnicodeText.nfc(text.scanned[word]), locale: text.language.locale))
  }
}
