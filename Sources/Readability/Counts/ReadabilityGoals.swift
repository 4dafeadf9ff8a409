/// What the NHS digital service manual asks of health texts ("How we write", 2026).
public enum ReadabilityGoals {
  /// The most words that a sentence should have.
  public static let wordsPerSentence = 20
  /// The most sentences that a paragraph should have.
  public static let sentencesPerParagraph = 3
}
