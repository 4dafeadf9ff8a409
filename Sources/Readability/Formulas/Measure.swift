/// What a formula measures in a text.
public enum Measure: String, CaseIterable, Sendable {
  case wordsPerSentence = "words/sentence"
  case sentencesPerHundredWords = "100 sentences/words"
  case syllablesPerWord = "syllables/word"
  case lettersPerWord = "letters/word"
  /// Words of seven letters and more.
  case longWordsPercent = "% words of 7+ letters"
  case longWordsPerSentence = "words of 7+ letters/sentence"
  case oneSyllablePercent = "% words of 1 syllable"
  case threeSyllablesPercent = "% words of 3+ syllables"
  case fourSyllablesPercent = "% words of 4+ syllables"
  case threeSyllablesPerSentence = "words of 3+ syllables/sentence"
  case fiveSyllablesPerSentence = "words of 5+ syllables/sentence"
  case exactlyThreePerSentence = "words of 3 syllables/sentence"
  case exactlyFourPerSentence = "words of 4 syllables/sentence"
  case exactlyFivePerSentence = "words of 5 syllables/sentence"
  case sixSyllablesPerSentence = "words of 6+ syllables/sentence"
  /// The variance of the letters of a word, of a sample.
  case letterVariance = "variance of letters/word"
  case wordCount = "words"
  case distinctWordCount = "distinct words"
  case charactersPerSentence = "characters/sentence"
  case alphabetRun = "letters/run of Latin"
  case hiraganaRun = "characters/run of hiragana"
  case kanjiRun = "characters/run of kanji"
  case katakanaRun = "characters/run of katakana"
  case commasPerSentence = "commas/sentence"
}

extension TextCounts {
  /// The value of a measure; `nil` where what it counts is not known, or nothing was counted.
  public func value(of measure: Measure) -> Double? {
    guard !isEmpty else { return nil }
    if let value = plainValue(of: measure) { return value }
    if let syllables { return value(of: measure, syllables) }
    return nil
  }

  private func perWord(_ count: Int) -> Double { Double(count) / Double(words) }
  private func perSentence(_ count: Int) -> Double { Double(count) / Double(sentences) }

  private func plainValue(of measure: Measure) -> Double? {
    switch measure {
    case .wordsPerSentence: perSentence(words)
    case .sentencesPerHundredWords: 100 * perWord(sentences)
    case .lettersPerWord: perWord(letters)
    case .longWordsPercent: 100 * perWord(longWords)
    case .longWordsPerSentence: perSentence(longWords)
    case .letterVariance: letterVariance
    case .wordCount: Double(words)
    case .distinctWordCount: Double(distinctWords)
    case .charactersPerSentence: characterRuns.map { perSentence($0.allCharacters) }
    case .alphabetRun: characterRuns?.meanLength(of: .alphabet)
    case .hiraganaRun: characterRuns?.meanLength(of: .hiragana)
    case .kanjiRun: characterRuns?.meanLength(of: .kanji)
    case .katakanaRun: characterRuns?.meanLength(of: .katakana)
    case .commasPerSentence: characterRuns.map { perSentence($0.commas) }
    default: nil
    }
  }

  private func value(of measure: Measure, _ syllables: SyllableCounts) -> Double? {
    switch measure {
    case .syllablesPerWord: perWord(syllables.total)
    case .oneSyllablePercent: 100 * perWord(syllables.ofOne)
    case .threeSyllablesPercent: 100 * perWord(syllables.ofThreeOrMore)
    case .fourSyllablesPercent: 100 * perWord(syllables.ofFourOrMore)
    case .threeSyllablesPerSentence: perSentence(syllables.ofThreeOrMore)
    case .fiveSyllablesPerSentence: perSentence(syllables.ofFiveOrMore)
    case .exactlyThreePerSentence: perSentence(syllables.ofThree)
    case .exactlyFourPerSentence: perSentence(syllables.ofFour)
    case .exactlyFivePerSentence: perSentence(syllables.ofFive)
    case .sixSyllablesPerSentence: perSentence(syllables.ofSixOrMore)
    default: nil
    }
  }

  /// Of a sample: divided by one less than the words.
  private var letterVariance: Double? {
    guard words > 1 else { return nil }
    let mean = perWord(letters)
    return (Double(squaredLetters) - Double(words) * mean * mean) / Double(words - 1)
  }
}
