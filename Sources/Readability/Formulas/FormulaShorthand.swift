/// A constant, and measures each times a coefficient.
func linear(_ constant: Double, _ terms: Expression.Term...) -> Expression { .linear(constant, terms) }

/// A measure times its coefficient.
func times(_ coefficient: Double, _ measure: Measure) -> Expression.Term { .init(coefficient, measure) }

/// `scale × √inner + plus`.
func root(_ scale: Double, _ inner: Expression, plus: Double) -> Expression {
  .root(scale: scale, of: inner, plus: plus)
}

/// Flesch's form: a constant less sentence length and syllables a word, each with a weight.
func flesch(_ constant: Double, sentence: Double, syllables: Double) -> Expression {
  linear(constant, times(-sentence, .wordsPerSentence), times(-syllables, .syllablesPerWord))
}

/// Flesch's form for a school year.
func grade(_ constant: Double, sentence: Double, syllables: Double) -> Expression {
  linear(constant, times(sentence, .wordsPerSentence), times(syllables, .syllablesPerWord))
}

extension [Formula.Band] {
  /// Flesch (1948), table 4; formulas fitted to other languages keep the names.
  static let flesch: Self = [
    .init(below: 30, "very difficult"), .init(below: 50, "difficult"), .init(below: 60, "fairly difficult"),
    .init(below: 70, "standard"), .init(below: 80, "fairly easy"), .init(below: 90, "easy"), .init("very easy"),
  ]
}
