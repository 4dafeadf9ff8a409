extension Formula {
  static let german: [Formula] = [
    Formula(
      "amstad",
      "Flesch-Amstad",
      ["de"],
      flesch(180, sentence: 1, syllables: 58.5),
      .ease,
      bands: .flesch,
      .init("Amstad", "1978")
    ),
    wiener(
      1,
      linear(
        -0.875,
        times(0.1935, .threeSyllablesPercent),
        times(0.1672, .wordsPerSentence),
        times(0.1297, .longWordsPercent),
        times(-0.0327, .oneSyllablePercent)
      )
    ),
    wiener(
      2,
      linear(
        -2.779,
        times(0.2007, .threeSyllablesPercent),
        times(0.1682, .wordsPerSentence),
        times(0.1373, .longWordsPercent)
      )
    ),
    wiener(3, linear(-1.1144, times(0.2963, .threeSyllablesPercent), times(0.1905, .wordsPerSentence))),
    wiener(4, linear(-1.693, times(0.2744, .threeSyllablesPercent), times(0.2656, .wordsPerSentence))),
    Formula(
      "smog-de",
      "SMOG, German",
      ["de"],
      root(1, linear(0, times(30, .threeSyllablesPerSentence)), plus: -2),
      .grade,
      .init("Bamberger and Vanecek", "1984", "p. 78")
    ),
  ]

  private static func wiener(_ number: Int, _ expression: Expression) -> Formula {
    Formula(
      "wstf-\(number)",
      "Wiener Sachtextformel \(number)",
      ["de"],
      expression,
      .grade,
      bands: [
        .init(below: 7, "easy"), .init(below: 10, "average"), .init(below: 13, "difficult"), .init("very difficult"),
      ],
      .init("Bamberger and Vanecek", "1984"),
      disagreement: "Long words have more than six letters (\"mehr als sechs\"); some programs take six."
    )
  }

  static let dutch: [Formula] = [
    Formula(
      "douma",
      "Flesch-Douma",
      ["nl"],
      flesch(206.835, sentence: 0.93, syllables: 77),
      .ease,
      bands: .flesch,
      .init("Douma", "1960")
    ),
    Formula(
      "brouwer",
      "Brouwer",
      ["nl"],
      flesch(195, sentence: 2, syllables: 67),
      .ease,
      .init("Brouwer", "1963")
    ),
  ]

  static let swedish: [Formula] = [
    Formula(
      "ovix",
      "OVIX",
      ["sv"],
      .quotient(
        .logarithm(.measure(.wordCount)),
        .logarithm(
          .scaled(
            -1,
            .quotient(.logarithm(.measure(.distinctWordCount)), .logarithm(.measure(.wordCount))),
            plus: 2
          )
        )
      ),
      .difficulty,
      .init("Hultman and Westman", "1977"),
      disagreement: "Measures variety of words, not difficulty; it has no value where no word comes twice."
    )
  ]
}
