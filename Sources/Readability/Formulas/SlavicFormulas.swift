extension Formula {
  static let polish: [Formula] = [
    Formula(
      "fog-pl",
      "FOG-PL",
      ["pl"],
      linear(0, times(0.4, .wordsPerSentence), times(0.4, .fourSyllablesPercent)),
      .years,
      bands: [
        .init(below: 7, "primary school"), .init(below: 10, "lower secondary school"),
        .init(below: 13, "upper secondary school"), .init(below: 16, "bachelor's studies"),
        .init(below: 18, "master's studies"), .init("postgraduate studies"),
      ],
      .init("Gunning, adapted to Polish", "1952, 2012"),
      disagreement: "Hard words have four syllables and more, here as written; some programs count their base forms."
    ),
    Formula(
      "pisarek",
      "Pisarek",
      ["pl"],
      linear(1, times(1.0 / 3, .wordsPerSentence), times(1.0 / 3, .fourSyllablesPercent)),
      .difficulty,
      bands: pisarekBands,
      .init("Pisarek", "1969"),
      disagreement: "Pisarek leaves out names among the hard words; here they count."
    ),
    Formula(
      "pisarek-nonlinear",
      "Pisarek, non-linear",
      ["pl"],
      pisarekRoot,
      .difficulty,
      bands: pisarekBands,
      .init("Pisarek", "1969")
    ),
  ]

  private static let pisarekBands: [Band] = [
    .init(below: 7.1, "very easy"), .init(below: 10.1, "easy"), .init(below: 13.1, "medium"),
    .init(below: 16.1, "hard"),
    .init("very hard"),
  ]

  /// ½ √(ASL² + PDW²).
  private static let pisarekRoot: Expression = root(
    0.5,
    .sum(
      .product(.measure(.wordsPerSentence), .measure(.wordsPerSentence)),
      .product(.measure(.fourSyllablesPercent), .measure(.fourSyllablesPercent))
    ),
    plus: 0
  )

  static let russian: [Formula] = [
    Formula(
      "oborneva",
      "Flesch-Oborneva",
      ["ru"],
      flesch(206.835, sentence: 1.3, syllables: 60.1),
      .ease,
      bands: .flesch,
      .init("Oborneva", "2005"),
      disagreement: "Her thesis of 2006 has 1.52 and 65.14, on which the bands do not hold (Ivanov et al. 2018)."
    ),
    Formula(
      "oborneva-2006",
      "Flesch-Oborneva (2006)",
      ["ru"],
      flesch(206.836, sentence: 1.52, syllables: 65.14),
      .ease,
      .init("Oborneva", "2006"),
      isVariant: true
    ),
    Formula(
      "matskovsky",
      "Matskovsky",
      ["ru"],
      linear(0.051, times(0.62, .wordsPerSentence), times(0.123, .fourSyllablesPercent)),
      .difficulty,
      .init("Matskovsky", "1976"),
      disagreement: "The second term is a percentage; one program forgets the hundred."
    ),
    Formula(
      "tuldava",
      "Tuldava",
      ["ru"],
      .product(.measure(.syllablesPerWord), .logarithm(.measure(.wordsPerSentence))),
      .difficulty,
      .init("Tuldava", "1975"),
      disagreement: "With the natural logarithm; some programs take the decimal one."
    ),
    Formula(
      "plain-russian-flesch-kincaid",
      "Plain Russian Flesch-Kincaid",
      ["ru"],
      grade(-30.5, sentence: 0.318, syllables: 14.2),
      .grade,
      .init("Begtin", "2014")
    ),
    Formula(
      "plain-russian-coleman-liau",
      "Plain Russian Coleman-Liau",
      ["ru"],
      linear(-20.33, times(5.5, .lettersPerWord), times(-0.35, .sentencesPerHundredWords)),
      .grade,
      .init("Begtin", "2014")
    ),
    Formula(
      "plain-russian-ari",
      "Plain Russian ARI",
      ["ru"],
      linear(-31.04, times(6.26, .lettersPerWord), times(0.2805, .wordsPerSentence)),
      .grade,
      .init("Begtin", "2014")
    ),
    Formula(
      "plain-russian-smog",
      "Plain Russian SMOG",
      ["ru"],
      root(1.1, linear(0, times(64.6, .fiveSyllablesPerSentence)), plus: 0.05),
      .grade,
      .init("Begtin", "2014"),
      disagreement: "Counts words of five syllables and more."
    ),
    Formula(
      "sis-2023",
      "Solovyev-Ivanov-Solnyshkina",
      ["ru"],
      linear(-17.5, times(0.56, .wordsPerSentence), times(2.45, .lettersPerWord)),
      .grade,
      .init("Solovyev, Ivanov and Solnyshkina", "2023")
    ),
  ]

  static let czech: [Formula] = [
    Formula(
      "bendova",
      "Flesch-Bendová",
      ["cs"],
      flesch(206.935, sentence: 1.672, syllables: 62.18),
      .ease,
      bands: .flesch,
      .init("Bendová", "2021"),
      disagreement: "206.935 may be a misprint of 206.835."
    )
  ]
}
