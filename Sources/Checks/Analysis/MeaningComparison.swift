import Languages

/// The meanings that a source and its translation carry, as far as both languages' facts know their words.
struct MeaningComparison {
  let source: Set<Concept>
  let target: Set<Concept>
  private let known: Set<Concept>

  init(_ pair: TextPair) {
    source = Self.concepts(pair.source)
    known = pair.target.language.meanings
    target = source.isEmpty ? [] : Self.concepts(pair.target)
  }

  private static func concepts(_ text: AnalyzedText) -> Set<Concept> {
    var concepts: Set<Concept> = []
    for match in text.matches { for case .concept(let concept) in match.meanings { concepts.insert(concept) } }
    return concepts
  }

  /// Whether the source has a meaning that the translation's language has words for, and the translation has none.
  func lost(_ concept: Concept) -> Bool {
    source.contains(concept) && known.contains(concept) && !target.contains(concept)
  }

  /// Whether the source has only meanings of `one` group and the translation only those of `other`.
  func turned(_ one: Set<Concept>, into other: Set<Concept>) -> Bool {
    !source.isDisjoint(with: one) && source.isDisjoint(with: other) && target.isDisjoint(with: one)
      && !target.isDisjoint(with: other) && one.isSubset(of: known)
  }
}
