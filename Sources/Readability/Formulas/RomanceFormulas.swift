extension Formula {
  static let spanish: [Formula] = [
    Formula(
      "inflesz",
      "INFLESZ (Flesch-Szigriszt)",
      ["es"],
      flesch(206.835, sentence: 1, syllables: 62.3),
      .ease,
      bands: [
        .init(below: 40, "very difficult"), .init(below: 55, "rather difficult"), .init(below: 65, "normal"),
        .init(below: 80, "fairly easy"), .init("very easy"),
      ],
      .init("Szigriszt-Pazos; bands by Barrio-Cantalejo", "1993; 2008"),
      disagreement: "textstat takes 206.84. The bands were drawn on 210 texts, many of them patient leaflets."
    ),
    Formula(
      "fernandez-huerta",
      "Fernández Huerta",
      ["es"],
      flesch(206.84, sentence: 1.02, syllables: 60),
      .ease,
      bands: .flesch,
      .init("Fernández Huerta; corrected by Law", "1959; 2011"),
      disagreement: "As printed in 1959 the second term counts sentences in 100 words; Law took it for a misprint."
    ),
    Formula(
      "fernandez-huerta-1959",
      "Fernández Huerta, as printed",
      ["es"],
      linear(206.84, times(-60, .syllablesPerWord), times(-1.02, .sentencesPerHundredWords)),
      .ease,
      .init("Fernández Huerta", "1959"),
      isVariant: true
    ),
    Formula(
      "gutierrez-polini",
      "Gutiérrez de Polini",
      ["es"],
      linear(95.2, times(-9.7, .lettersPerWord), times(-0.35, .wordsPerSentence)),
      .ease,
      .init("Gutiérrez de Polini", "1972"),
      disagreement: "Made on sixth-grade Spanish; some programs counted syllables for letters."
    ),
    Formula(
      "crawford",
      "Crawford",
      ["es"],
      linear(-3.407, times(-0.205, .sentencesPerHundredWords), times(4.9, .syllablesPerWord)),
      .grade,
      .init("Crawford", "1984"),
      disagreement: "Holds for grades 1 to 6 only."
    ),
    Formula(
      "sol",
      "SOL",
      ["es"],
      .scaled(0.74, smog, plus: -2.51),
      .grade,
      .init("Contreras et al.", "1999"),
      disagreement: "SMOG on a Spanish scale; it explains 60 % of the variance."
    ),
    Formula(
      "mu",
      "Legibilidad µ",
      ["es"],
      .scaled(100, .quotient(.measure(.lettersPerWord), .measure(.letterVariance)), plus: 0),
      .ease,
      bands: [
        .init(below: 31, "very difficult"), .init(below: 51, "difficult"), .init(below: 61, "rather difficult"),
        .init(below: 71, "adequate"), .init(below: 81, "rather easy"), .init(below: 91, "easy"), .init("very easy"),
      ],
      .init("Muñoz and Muñoz", "2006")
    ),
  ]

  static let french: [Formula] = [
    Formula(
      "kandel-moles",
      "Kandel-Moles",
      ["fr"],
      flesch(209, sentence: 1.15, syllables: 68),
      .ease,
      bands: .flesch,
      .init("Kandel and Moles", "1958"),
      disagreement: "Some programs have 207 − 1.015 − 73.6, which gives 61.6 where this gives 70.4."
    ),
    Formula(
      "kandel-moles-207",
      "Kandel-Moles, as in Rival and Cordial",
      ["fr"],
      flesch(207, sentence: 1.015, syllables: 73.6),
      .ease,
      .init("seen in programs", "2000s"),
      isVariant: true
    ),
  ]

  static let portuguese: [Formula] = [
    Formula(
      "flesch-martins",
      "Flesch-Martins",
      ["pt"],
      flesch(248.835, sentence: 1.015, syllables: 84.6),
      .ease,
      bands: [
        .init(below: 25, "very difficult"), .init(below: 50, "difficult"), .init(below: 75, "easy"),
        .init("very easy"),
      ],
      .init("Martins et al.", "1996"),
      disagreement: "Flesch with 42 added. Some programs subtract 42."
    ),
    Formula(
      "alt-flesch",
      "ALT Flesch",
      ["pt"],
      flesch(226, sentence: 1.04, syllables: 72),
      .ease,
      bands: .flesch,
      .init("Moreno et al.", "2021")
    ),
    Formula(
      "alt-flesch-kincaid",
      "ALT Flesch-Kincaid",
      ["pt"],
      grade(-18, sentence: 0.36, syllables: 10.4),
      .grade,
      .init("Moreno et al.", "2021")
    ),
    Formula(
      "alt-ari",
      "ALT ARI",
      ["pt"],
      linear(-20, times(4.6, .lettersPerWord), times(0.44, .wordsPerSentence)),
      .grade,
      .init("Moreno et al.", "2021")
    ),
    Formula(
      "alt-coleman-liau",
      "ALT Coleman-Liau",
      ["pt"],
      linear(-14, times(5.4, .lettersPerWord), times(-0.21, .sentencesPerHundredWords)),
      .grade,
      .init("Moreno et al.", "2021")
    ),
  ]

  static let italian: [Formula] = [
    Formula(
      "gulpease",
      "Gulpease",
      ["it", "pt"],
      linear(89, times(3, .sentencesPerHundredWords), times(-10, .lettersPerWord)),
      .ease,
      bands: [
        .init(below: 40, "difficult with a secondary school leaving certificate"),
        .init(below: 60, "difficult with a middle school leaving certificate"),
        .init(below: 80, "difficult with a primary school leaving certificate"), .init("easy for all"),
      ],
      .init("Lucisano and Piemontese", "1988"),
      disagreement:
        "Counts letters; textstat counts punctuation too. Moreno et al. (2021) use it unchanged for Portuguese."
    ),
    Formula(
      "flesch-vacca",
      "Flesch-Vacca (1972)",
      ["it"],
      flesch(206, sentence: 1, syllables: 65),
      .ease,
      bands: [.init(below: 50, "low"), .init(below: 60, "medium"), .init("high")],
      .init("Franchina and Vacca", "1972"),
      disagreement:
        "The authors' later form of 1986 differs by 14 points; Lucisano's group found this one more reliable."
    ),
    Formula(
      "flesch-vacca-1986",
      "Flesch-Vacca (1986)",
      ["it"],
      flesch(217, sentence: 1.3, syllables: 60),
      .ease,
      .init("Franchina and Vacca", "1986"),
      isVariant: true
    ),
  ]
}
