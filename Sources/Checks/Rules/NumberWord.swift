import Catalogs

/// A number that the source writes in words, from three up, is missing from the translation.
///
/// It may stand there in words or in digits. "One" and "two" are not looked for: many languages say them with an article
/// or the form of the word. The rule is silent in languages whose number words nobody has written down.
struct NumberWord: MessageRule {
  static let id = "number-word"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.missingWords.map { number in
        pair.issue(pair.target.content, "the source's \"\(pair.source.scanned[number.range])\" is missing; write it")
      }
    }
  }
}
