import Catalogs
import ICU

/// Writes passages as Typst, each with its text in the source language beside it where one is given.
struct PassageTypst {
  /// The locale of the document around.
  let locale: LocaleTag
  /// The passages of the source edition by id; empty but for the bilingual print.
  let source: [String: Passage]

  /// A passage's text with what stands beside it.
  func content(_ passage: Passage) -> Typst {
    guard let original = source[passage.id], original.locale != passage.locale else { return own(passage) }
    return "beside(\(own(passage)), \(own(original)))"
  }

  /// The text of a passage alone, in its own language.
  func own(_ passage: Passage) -> Typst {
    let runs = Typst.block(passage.runs.map(typst))
    if passage.locale == locale { return runs }
    return "passage(\(passage.locale.language), \(.direction(passage.locale)), \(runs))"
  }

  private func typst(_ run: Run) -> Typst {
    var typst: Typst = run.argument == nil ? "\(run.text)" : .isolated(run.text)
    // The groups of a phone number stand from left to right in every language, and on one line.
    if run.argument == "clinicPhone" { typst = "box(text(dir: ltr, \(typst)))" }
    if let language = run.language { typst = "text(lang: \(language.language), \(typst))" }
    // Neither slanted nor underlined: both are hard to read (RNIB, Clear print guidelines).
    if !run.emphasis.isEmpty { typst = "strong(\(typst))" }
    if let link = run.link { typst = "link(\(link), \(typst))" }
    return typst
  }
}
