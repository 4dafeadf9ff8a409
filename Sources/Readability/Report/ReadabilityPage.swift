import ICU

/// Reports as one page of HTML, with a chart for each that needs no program to draw.
public enum ReadabilityPage {
  /// The page; it needs no other file and no script.
  public static func html(_ reports: [ReadabilityReport]) -> String {
    let body = reports.map(section).joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Readability</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
      table { border-collapse: collapse; } th, td { padding: .2rem .8rem .2rem 0; text-align: start; vertical-align: top; }
      svg { max-width: 100%; height: auto; } .goal { stroke: currentColor; stroke-dasharray: 4 3; }
      .bar { fill: #2a6f97; } .over { fill: #b23a48; } .source { fill: #8a8a8a; } text { fill: currentColor; font-size: 13px; }
      :root { color-scheme: light dark; }
      </style>
      </head>
      <body>
      <main>
      <h1>Readability</h1>
      \(body)
      </main>
      </body>
      </html>

      """
  }

  private static func section(_ report: ReadabilityReport) -> String {
    let counts = report.whole.counts
    let syllables = counts.syllables.map { ", \($0.total) syllables" } ?? ""
    return """
      <section>
      <h2>\(escape(report.name)) (\(escape(report.locale.identifier)))</h2>
      <p>\(counts.words) words, \(counts.sentences) sentences, \(counts.letters) letters\(syllables).
      \(report.whole.longSentences) sentences have more than \(ReadabilityGoals.wordsPerSentence) words,
      \(report.whole.longParagraphs) paragraphs more than \(ReadabilityGoals.sentencesPerParagraph) sentences.</p>
      \(SentenceChart(report: report).svg)
      \(scores(report))
      \(hardest(report))
      \(report.notes.map { "<p>\(escape($0)).</p>" }.joined(separator: "\n"))
      </section>
      """
  }

  private static func scores(_ report: ReadabilityReport) -> String {
    let rows = report.whole.scores.map { score in
      let source = report.source.first?.value(of: score.formula.id).map { $0.decimal(1) } ?? ""
      return "<tr><th scope=\"row\">\(escape(score.formula.name))</th><td>\(score.value.decimal(1))</td>"
        + "<td>\(source)</td><td>\(escape(score.band ?? ""))</td><td>\(escape(score.formula.source.description))</td></tr>"
    }
    return """
      <table>
      <thead><tr><th scope="col">Formula</th><th scope="col">Value</th><th scope="col">English source</th>\
      <th scope="col">Band</th><th scope="col">Published by</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private static func hardest(_ report: ReadabilityReport) -> String {
    if report.whole.hardest.isEmpty { return "" }
    let direction = report.locale.isRightToLeft ? "rtl" : "ltr"
    let items = report.whole.hardest.map { hard in
      let words = hard.longWords.map { escape($0) }.joined(separator: ", ")
      let text = "<span lang=\"\(report.locale)\" dir=\"\(direction)\">\(escape(hard.text))</span>"
      return "<li>\(text) <small>\(hard.words) words\(words.isEmpty ? "" : ": <bdi>\(words)</bdi>")</small></li>"
    }
    return "<h3>Hardest sentences</h3>\n<ol>\n\(items.joined(separator: "\n"))\n</ol>"
  }

  /// Text for HTML and SVG.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
