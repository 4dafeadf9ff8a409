import Languages

/// The meanings that a source and its translation carry, as far as both languages' facts know their words.
struct MeaningComparison {
  let source: ConceptSet
  let target: ConceptSet
  /// Where the translation was read, in UTF-16 units: all of it, or one sentence.
  let range: Range<Int>
  private let known: ConceptSet
  /// Whether the source is all of the text, or a sentence that begins with a "not".
  private let isForbidding: Bool

  init(_ pair: TextPair) { self.init(pair, 0..<pair.source.units.count, pair.target.content, isForbidding: true) }

  private init(_ pair: TextPair, _ sourceRange: Range<Int>, _ targetRange: Range<Int>, isForbidding: Bool) {
    self.isForbidding = isForbidding
    source = Self.concepts(pair.source, sourceRange)
    known = pair.target.language.meanings
    target = source.isEmpty ? [] : Self.concepts(pair.target, targetRange)
    range = targetRange
  }

  /// The comparisons of each sentence with its translation, where both texts have as many and more than one.
  ///
  /// A "not" that one sentence lost would else be hidden by that of another.
  static func ofSentences(_ pair: TextPair) -> [MeaningComparison] {
    guard pair.source.mayHaveSentences, pair.target.mayHaveSentences else { return [] }
    let (sources, targets) = (pair.source.sentences, pair.target.sentences)
    guard sources.count > 1, sources.count == targets.count else { return [] }
    return zip(sources, targets).map { source, target in
      let start = source.prefix(forbiddingLength)
      let isForbidding = pair.source.matches.contains { $0.concept == .negation && start.contains($0.range.lowerBound) }
      return MeaningComparison(pair, source, target, isForbidding: isForbidding)
    }
  }

  /// Within so many UTF-16 units "Do not", "You must not" or "Never" stand at a sentence's start.
  private static let forbiddingLength = 12

  private static func concepts(_ text: AnalyzedText, _ range: Range<Int>) -> ConceptSet {
    var concepts: ConceptSet = []
    for match in text.matches where range.contains(match.range.lowerBound) {
      for concept in match.meanings.concepts { concepts.insert(concept) }
    }
    return concepts
  }

  /// Whether the source has a meaning that the translation's language has words for, and the translation has none.
  func lost(_ concept: Concept) -> Bool {
    source.contains(concept) && known.contains(concept) && !target.contains(concept)
  }

  /// Whether either text denies.
  var hasNegation: Bool { source.contains(.negation) || target.contains(.negation) }

  /// Whether the source forbids or denies and the translation does neither. Words for "no more than" deny too. Inside a
  /// sentence a "not" is often said in another way ("may not start for" is "may take"), and at its start hardly ever.
  var hasLostNegation: Bool { lost(.negation) && !target.contains(.atMost) && isForbidding }

  /// Whether one text has only meanings of one group and the other only those of the other group.
  func exchanged(_ one: ConceptSet, _ other: ConceptSet) -> Bool {
    turned(one, into: other) || turned(other, into: one)
  }

  /// Whether the texts, or a sentence of theirs, may have ``exchanged(_:_:)`` meanings.
  func mayExchange(_ one: ConceptSet, _ other: ConceptSet) -> Bool {
    !source.isDisjoint(with: one) && !target.isDisjoint(with: other)
      || !source.isDisjoint(with: other) && !target.isDisjoint(with: one)
  }

  private func turned(_ one: ConceptSet, into other: ConceptSet) -> Bool {
    let said = source.intersection(one)
    return !said.isEmpty && source.isDisjoint(with: other) && target.isDisjoint(with: one)
      && !target.isDisjoint(with: other) && said.isSubset(of: known)
  }
}
