extension Formula {
  /// For every language with letters, and the only ones where nothing was validated for the language.
  static let everywhere: [Formula] = [
    Formula(
      "words-per-sentence",
      "Words a sentence",
      [],
      .measure(.wordsPerSentence),
      .words,
      bands: [.init(below: 20.5, "within the goal of 20"), .init("above the goal of 20")],
      .init("NHS digital service manual", "2026", "How we write")
    ),
    Formula(
      "lix",
      "LIX",
      [],
      linear(0, times(1, .wordsPerSentence), times(1, .longWordsPercent)),
      .difficulty,
      bands: [
        .init(below: 30, "very easy"), .init(below: 40, "easy"), .init(below: 50, "average"),
        .init(below: 60, "difficult"), .init("very difficult"),
      ],
      bandLanguages: ["sv", "nb", "nn", "no", "da", "en"],
      .init("Björnsson", "1968, 1983"),
      disagreement: """
        The bands are those of Swedish. Newspapers average 47 in Swedish and 72 in Finnish, so in languages with long \
        words compare with the source or with a newspaper, not with the bands. Björnsson ends a sentence at a colon too.
        """
    ),
    Formula(
      "rix",
      "RIX",
      [],
      .measure(.longWordsPerSentence),
      .difficulty,
      bands: [
        .init(below: 0.2, "grade 1"), .init(below: 0.5, "grade 2"), .init(below: 0.8, "grade 3"),
        .init(below: 1.3, "grade 4"), .init(below: 1.8, "grade 5"), .init(below: 2.4, "grade 6"),
        .init(below: 3, "grade 7"), .init(below: 3.7, "grade 8"), .init(below: 4.5, "grade 9"),
        .init(below: 5.3, "grade 10"), .init(below: 6.2, "grade 11"), .init(below: 7.2, "grade 12"), .init("college"),
      ],
      bandLanguages: ["en"],
      .init("Anderson", "1983"),
      disagreement: "Anderson ends sentences at colons and semicolons too; the grades are those of English."
    ),
  ]

  /// The mean LIX of newspapers, by language (Björnsson 1983).
  static let newspaperLIX: [String: Double] = [
    "sv": 47, "nb": 48, "nn": 48, "no": 48, "da": 51, "en": 52, "fr": 55, "de": 59, "it": 65, "ru": 65, "es": 67,
    "pt": 70, "fi": 72,
  ]
}
