extension ReadabilityReport {
  /// For people at a terminal: the figures, the sections, the hardest sentences, and what the figures do not say.
  public var text: String {
    let parts = [[heading], scoreLines, sectionLines, hardestLines, unexplainedLines, notes.map { "note: \($0)" }]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: String {
    let counts = whole.counts
    let syllables = counts.syllables.map { ", \($0.total) syllables" } ?? ""
    return """
      \(name) (\(locale)): \(counts.words) words, \(counts.sentences) sentences, \(counts.letters) letters\(syllables)
      goals of the NHS: \(whole.longSentences) sentences of more than \(ReadabilityGoals.wordsPerSentence) words, \
      \(whole.longParagraphs) paragraphs of more than \(ReadabilityGoals.sentencesPerParagraph) sentences
      """
  }

  private var scoreLines: [String] {
    let names = whole.scores.map(\.formula.name)
    let width = names.map(\.count).max() ?? 0
    return whole.scores.map { score in
      let name = score.formula.name + String(repeating: " ", count: width - score.formula.name.count)
      let band = score.band.map { "  \($0)" } ?? ""
      return "\(name)  \(score.value.decimal(1))\(drift(of: score))\(band)  (\(score.formula.source))"
    }
  }

  /// What the source scores by the same formula, where both have it.
  private func drift(of score: Score) -> String {
    guard let value = source.first?.value(of: score.formula.id) else { return "" }
    return ", source \(value.decimal(1))"
  }

  private var sectionLines: [String] {
    zip(sections, sections.indices).map { part, index in
      let beside = source.indices.contains(index + 1) ? source[index + 1] : nil
      let figures = ["words-per-sentence", "lix"].compactMap { id -> String? in
        guard let value = part.value(of: id), let name = Formula.named(id)?.name else { return nil }
        return "\(name) \(value.decimal(1))" + (beside?.value(of: id).map { " (source \($0.decimal(1)))" } ?? "")
      }
      return "\(part.title): " + figures.joined(separator: ", ")
    }
  }

  private var hardestLines: [String] {
    if whole.hardest.isEmpty { return [] }
    return ["hardest sentences:"]
      + whole.hardest.map { hard in
        let words = hard.longWords.isEmpty ? "" : "\n    long words: " + hard.longWords.joined(separator: ", ")
        return "  \(hard.words) words: \(hard.text)\(words)"
      }
  }

  private var unexplainedLines: [String] {
    unexplained.isEmpty
      ? [] : ["medical words that the glossary does not explain: " + unexplained.joined(separator: ", ")]
  }
}

extension Formula.Source: CustomStringConvertible {
  /// "Kincaid et al. 1975, p. 14".
  public var description: String { "\(author) \(year)" + (place.map { ", \($0)" } ?? "") }
}

extension Double {
  /// With a point and so many digits after it, whatever the locale.
  func decimal(_ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let units = Int((abs(self) * scale).rounded())
    let fraction = String(units % Int(scale))
    let padded = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
    let sign = self < 0 && units != 0 ? "−" : ""
    return sign + String(units / Int(scale)) + (digits == 0 ? "" : ".\(padded)")
  }
}
