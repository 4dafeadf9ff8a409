extension Formula {
  static let english: [Formula] = [
    Formula(
      "flesch-reading-ease",
      "Flesch Reading Ease",
      ["en"],
      flesch(206.835, sentence: 1.015, syllables: 84.6),
      .ease,
      bands: .flesch,
      .init("Flesch", "1948", "formula A"),
      disagreement: "Some programs count a numeral as one syllable; here it counts as it is spoken."
    ),
    Formula(
      "flesch-kincaid-grade",
      "Flesch-Kincaid grade",
      ["en"],
      grade(-15.59, sentence: 0.39, syllables: 11.8),
      .grade,
      .init("Kincaid et al.", "1975", "p. 14"),
      disagreement: "A constant of 15.9 in some programs is a misprint."
    ),
    Formula(
      "smog",
      "SMOG",
      ["en"],
      smog,
      .grade,
      .init("McLaughlin", "1969", "equation D, p. 643"),
      disagreement: """
        Made for 30 sentences and for full comprehension, so it lies one or two grades above the others. Some programs \
        multiply by 30 outside the root, or count words of more than three syllables.
        """
    ),
    Formula(
      "smog-c",
      "SMOG, equation C",
      ["en"],
      root(0.9986, linear(5, times(30, .threeSyllablesPerSentence)), plus: 2.8795),
      .grade,
      .init("McLaughlin", "1969", "equation C"),
      isVariant: true
    ),
    Formula(
      "gunning-fog",
      "Gunning Fog",
      ["en"],
      linear(0, times(0.4, .wordsPerSentence), times(0.4, .threeSyllablesPercent)),
      .grade,
      .init("Gunning", "1952"),
      disagreement: """
        Gunning leaves out names, compounds, and words that reach three syllables with -ed or -es; programs mostly do \
        not, and neither does this one, so it lies a little high.
        """
    ),
    Formula(
      "coleman-liau",
      "Coleman-Liau",
      ["en"],
      .scaled(-0.274004, colemanLiauCloze, plus: 23.06395),
      .grade,
      .init("Coleman and Liau", "1975"),
      disagreement: "The short form has 0.0588; textstat has 0.058."
    ),
    Formula(
      "coleman-liau-short",
      "Coleman-Liau, short form",
      ["en"],
      linear(-15.8, times(5.88, .lettersPerWord), times(-0.296, .sentencesPerHundredWords)),
      .grade,
      .init("Coleman and Liau", "1975"),
      isVariant: true
    ),
    Formula(
      "coleman-liau-cloze",
      "Coleman-Liau, expected cloze percentage",
      ["en"],
      colemanLiauCloze,
      .ease,
      .init("Coleman and Liau", "1975"),
      isVariant: true
    ),
    Formula(
      "ari",
      "Automated Readability Index",
      ["en"],
      linear(-21.43, times(4.71, .lettersPerWord), times(0.5, .wordsPerSentence)),
      .grade,
      .init("Smith and Senter", "1967", "AMRL-TR-66-220, p. 8"),
      disagreement: "Some programs count punctuation among the letters; 21.34 is a misprint."
    ),
  ]

  /// √(30 P3/S): the polysyllabic words of 30 sentences.
  static let smog = root(1.043, linear(0, times(30, .threeSyllablesPerSentence)), plus: 3.1291)

  private static let colemanLiauCloze = linear(
    141.8401,
    times(-21.459, .lettersPerWord),
    times(1.079812, .sentencesPerHundredWords)
  )
}
