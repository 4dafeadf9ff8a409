/// Bars of words a sentence for the whole and each section, the source's beside them, and the goal as a line.
struct SentenceChart {
  let report: ReadabilityReport

  private static let measure = "words-per-sentence"
  private static let left = 220
  private static let width = 720
  private static let row = 34
  /// Pixels for a word.
  private static let scale = 14.0

  private var rows: [(part: ReadabilityReport.Part, source: Double?)] {
    ([report.whole] + report.sections).enumerated().map { index, part in
      (part, report.source.indices.contains(index) ? report.source[index].value(of: Self.measure) : nil)
    }
  }

  /// The drawing as an `svg` element whose text alternative tells every value.
  var svg: String {
    let rows = rows
    let height = rows.count * Self.row + 30
    let goal = Self.left + Int(Double(ReadabilityGoals.wordsPerSentence) * Self.scale)
    let bars = rows.enumerated().map { bar($1, y: $0 * Self.row + 4) }.joined(separator: "\n")
    return """
      <svg viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" height="\(height)" role="img" \
      aria-label="\(ReadabilityPage.escape(description))">
      \(bars)
      <line class="goal" x1="\(goal)" y1="0" x2="\(goal)" y2="\(height - 22)"/>
      <text x="\(goal)" y="\(height - 6)" text-anchor="middle">goal: \(ReadabilityGoals.wordsPerSentence) words</text>
      </svg>
      """
  }

  private var description: String {
    "Words a sentence. "
      + rows.map { row in
        let source = row.source.map { ", source \($0.decimal(1))" } ?? ""
        return "\(row.part.title): \((row.part.value(of: Self.measure) ?? 0).decimal(1))\(source)"
      }.joined(separator: "; ")
  }

  private func bar(_ row: (part: ReadabilityReport.Part, source: Double?), y: Int) -> String {
    let value = row.part.value(of: Self.measure) ?? 0
    let style = value > Double(ReadabilityGoals.wordsPerSentence) ? "over" : "bar"
    let source = row.source.map { rectangle("source", $0, y: y + 18, height: 6) } ?? ""
    return """
      <text x="\(Self.left - 8)" y="\(y + 14)" text-anchor="end">\(ReadabilityPage.escape(shortened(row.part.title)))</text>
      \(rectangle(style, value, y: y, height: 18))\(source)
      <text x="\(Self.left + pixels(value) + 6)" y="\(y + 14)">\(value.decimal(1))</text>
      """
  }

  private func rectangle(_ style: String, _ value: Double, y: Int, height: Int) -> String {
    "<rect class=\"\(style)\" x=\"\(Self.left)\" y=\"\(y)\" width=\"\(pixels(value))\" height=\"\(height)\"/>"
  }

  /// A value beyond the drawing ends at its edge.
  private func pixels(_ value: Double) -> Int { min(Int(value * Self.scale), Self.width - Self.left - 60) }

  private func shortened(_ title: String) -> String { title.count > 30 ? title.prefix(29) + "…" : title }
}
