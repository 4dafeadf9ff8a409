import Catalogs

/// The translation is so much shorter than usual that part of it must be missing.
///
/// What is usual is measured on the catalog itself, since languages differ. A translation that has also lost the mark
/// that ends its last sentence is reported earlier.
struct Truncated: MessageRule {
  static let id = "truncated"
  static let category = Finding.Category.structure
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      let length = pair.source.content.count
      let model = message.catalog.lengths
      guard let share = model.share(source: length, target: pair.target.content.count) else { return nil }
      let floor = model.floor(source: length)
      guard share < floor || (share < floor + 0.16 && hasLostItsEnd(pair)) else { return nil }
      let end = pair.target.content.upperBound
      return pair.issue(
        end..<end,
        "the translation is \(Int(share * 100))% as long as translations usually are here; check that nothing is missing"
      )
    }
  }

  private func hasLostItsEnd(_ pair: TextPair) -> Bool {
    SentenceEnd(pair.source).endsSentence && !SentenceEnd(pair.target).endsSentence
      && pair.target.language.endsSentencesWithMarks
  }
}
