/// What is asked of every text before the rules begin; one walk through the catalog answers it, since most of a walk's time
/// goes into reaching the texts.
struct UnitSurvey: Sendable {
  /// How long the translation is beside its source, in UTF-16 units; `nil` where that is no measure.
  let lengthRatio: Double?
  /// The runs of digits of each text as numbers, each once, in order of size.
  let sourceNumbers, targetNumbers: [UInt64]

  init(_ texts: UnitTexts) {
    lengthRatio = texts.isTranslated ? LengthModel.ratio(texts.source, texts.target) : nil
    sourceNumbers = Misalignment.numbers(of: texts.source)
    targetNumbers = Misalignment.numbers(of: texts.target)
  }
}
