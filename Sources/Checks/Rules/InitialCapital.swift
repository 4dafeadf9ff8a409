import Catalogs
import Languages

/// A sentence of the translation begins with a small letter, that of the source with a capital.
///
/// The start was most likely cut off or pasted from the middle of another. The rule looks at whole sentences only, and is
/// silent in scripts without capitals, on words that the source has too, and where a capital follows (Irish "tSeirbhís").
struct InitialCapital: MessageRule {
  static let id = "initial-capital"
  static let category = Finding.Category.punctuation
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      guard let source = pair.source.scanned.words.first, let target = pair.target.scanned.words.first,
        SentenceEnd(pair.source).endsSentence, isFirst(source, pair.source), isFirst(target, pair.target),
        letterCase(of: pair.source, source.lowerBound) == .capital,
        letterCase(of: pair.target, target.lowerBound) == .small,
        source.count == 1 || letterCase(of: pair.source, source.lowerBound + 1) == .small,
        target.count == 1 || letterCase(of: pair.target, target.lowerBound + 1) != .capital,
        !pair.source.text.contains(pair.target.scanned[target])
      else { return nil }
      return pair.issue(
        target.lowerBound..<target.lowerBound + 1,
        "the sentence begins with a small letter; check its start, and write a capital"
      )
    }
  }

  private enum LetterCase { case capital, small }

  private func letterCase(of text: AnalyzedText, _ place: Int) -> LetterCase? {
    guard let letter = Unicode.Scalar(text.units[place])?.properties else { return nil }
    return letter.isUppercase ? .capital : letter.isLowercase && letter.changesWhenTitlecased ? .small : nil
  }

  /// Whether nothing but opening marks and emphasis stands before a word: a value or a digit begins the sentence itself.
  private func isFirst(_ word: Range<Int>, _ text: AnalyzedText) -> Bool {
    text.units[..<word.lowerBound].allSatisfy { "*_([\"«„“‘¿¡- ".utf16.contains($0) }
  }
}
