extension Formula {
  static let turkish: [Formula] = [
    Formula(
      "atesman",
      "Ateşman",
      ["tr"],
      flesch(198.825, sentence: 2.61, syllables: 40.175),
      .ease,
      bands: [
        .init(below: 30, "very difficult"), .init(below: 50, "difficult"), .init(below: 70, "medium"),
        .init(below: 90, "easy"), .init("very easy"),
      ],
      .init("Ateşman", "1997"),
      disagreement: "Some programs exchange the two coefficients."
    ),
    Formula(
      "cetinkaya-uzun",
      "Çetinkaya-Uzun",
      ["tr"],
      flesch(118.823, sentence: 0.971, syllables: 25.987),
      .ease,
      bands: [
        .init(below: 35, "hard: frustration level"), .init(below: 51, "with a teacher's help"),
        .init("by oneself"),
      ],
      .init("Çetinkaya and Uzun", "2010"),
      disagreement: "The authors end sentences at colons and brackets too and count symbols as words (p. 93)."
    ),
    Formula(
      "bezirci-yilmaz",
      "Bezirci-Yılmaz",
      ["tr"],
      root(
        1,
        .product(
          .measure(.wordsPerSentence),
          linear(
            0,
            times(0.84, .exactlyThreePerSentence),
            times(1.5, .exactlyFourPerSentence),
            times(3.5, .exactlyFivePerSentence),
            times(26.25, .sixSyllablesPerSentence)
          )
        ),
        plus: 0
      ),
      .years,
      .init("Bezirci and Yılmaz", "2010"),
      disagreement: "Some programs have 26.35."
    ),
  ]

  static let persian: [Formula] = [
    Formula(
      "flesch-dayani",
      "Flesch-Dayani",
      ["fa"],
      flesch(262.835, sentence: 1.015, syllables: 84.6),
      .ease,
      bands: .flesch,
      .init("Dayani", "1995")
    )
  ]

  static let japanese: [Formula] = [
    Formula(
      "tateishi",
      "Tateishi",
      ["ja"],
      linear(
        115.79,
        times(-0.12, .charactersPerSentence),
        times(-1.37, .alphabetRun),
        times(7.4, .hiraganaRun),
        times(-23.18, .kanjiRun),
        times(-5.4, .katakanaRun),
        times(-4.67, .commasPerSentence)
      ),
      .ease,
      .init("Tateishi, Ono and Yamada", "1988"),
      disagreement: "One program takes the mean length of runs for that of sentences."
    )
  ]
}
