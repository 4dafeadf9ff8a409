import Foundation

extension ReadabilityReport {
  /// One line of JSON: the fields of the whole text, then those of its sections and of its source.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Document(self)), as: UTF8.self)
  }
}

/// The shape of the JSON.
private struct Document: Encodable {
  let name: String
  let locale: String
  let words: Int
  let sentences: Int
  let letters: Int
  let syllables: Int?
  let longSentences: Int
  let longParagraphs: Int
  let scores: [ScoreLine]
  let hardest: [HardLine]
  let sections: [Stretch]
  let source: Stretch?
  let unexplained: [String]
  let notes: [String]
  let scripts: [String: Int]

  init(_ report: ReadabilityReport) {
    let whole = Stretch(report.whole)
    name = report.name
    locale = report.locale.identifier
    (words, sentences, letters) = (whole.words, whole.sentences, whole.letters)
    (syllables, scores) = (whole.syllables, whole.scores)
    (longSentences, longParagraphs) = (whole.longSentences, whole.longParagraphs)
    hardest = report.whole.hardest.map(HardLine.init)
    sections = report.sections.map(Stretch.init)
    source = report.source.first.map(Stretch.init)
    unexplained = report.unexplained
    notes = report.notes
    scripts = report.whole.counts.lettersByScript
  }

  struct Stretch: Encodable {
    let title: String
    let words: Int
    let sentences: Int
    let letters: Int
    let syllables: Int?
    let longSentences: Int
    let longParagraphs: Int
    let scores: [ScoreLine]

    init(_ part: ReadabilityReport.Part) {
      title = part.title
      (words, sentences, letters) = (part.counts.words, part.counts.sentences, part.counts.letters)
      syllables = part.counts.syllables?.total
      (longSentences, longParagraphs) = (part.longSentences, part.longParagraphs)
      scores = part.scores.map(ScoreLine.init)
    }
  }

  struct ScoreLine: Encodable {
    let id: String
    let name: String
    /// To four decimals.
    let value: Double
    let unit: String
    let band: String?
    let formula: String
    let source: String

    init(_ score: Score) {
      id = score.formula.id
      name = score.formula.name
      value = (score.value * 10_000).rounded() / 10_000
      unit = score.formula.unit.rawValue
      band = score.band
      formula = score.formula.expression.description
      source = score.formula.source.description
    }

    /// A score without a band has `null`, so that every score has the same fields.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(value, forKey: .value)
      try container.encode(unit, forKey: .unit)
      try container.encode(band, forKey: .band)
      try container.encode(formula, forKey: .formula)
      try container.encode(source, forKey: .source)
    }

    enum CodingKeys: CodingKey { case id, name, value, unit, band, formula, source }
  }

  struct HardLine: Encodable {
    let text: String
    let words: Int
    let hardWords: [String]

    init(_ sentence: HardSentence) {
      (text, words, hardWords) = (sentence.text, sentence.words, sentence.longWords)
    }
  }
}
