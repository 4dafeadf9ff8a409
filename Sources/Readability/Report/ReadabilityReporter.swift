import Catalogs
import Files
import ICU
import Languages

/// Makes reports of editions and files.
public struct ReadabilityReporter: Sendable {
  private let counter: SyllableCounter
  private let facts: @Sendable (LocaleTag) throws -> LanguageFacts

  /// Makes a reporter; `facts` gives what is known of a language.
  public init(counter: SyllableCounter, facts: @escaping @Sendable (LocaleTag) throws -> LanguageFacts) {
    self.counter = counter
    self.facts = facts
  }

  /// The report of an edition; with the source's edition, the two are compared.
  ///
  /// `glossary` holds the terms that are explained.
  public func report(of edition: Edition, source: Edition? = nil, glossary: [String] = []) async throws
    -> ReadabilityReport
  {
    let surveys = try surveys(of: edition)
    let words = surveys[0].survey.words.keys
    let syllables = try await counter.reliableSyllables(of: words, locale: edition.locale)
    let parts = surveys.map { Part(title: $0.title, survey: $0.survey, syllables: syllables, locale: edition.locale) }
    let sourceParts = try source.map { source in
      try self.surveys(of: source).map {
        Part(title: $0.title, survey: $0.survey, syllables: nil, locale: source.locale)
      }
    }
    return ReadabilityReport(
      name: edition.leaflet.id,
      locale: edition.locale,
      whole: parts[0],
      sections: Array(parts.dropFirst()),
      source: sourceParts ?? [],
      unexplained: MedicalWords(locale: edition.locale).unexplained(in: words, glossary: glossary),
      notes: Self.notes(edition.locale, parts[0].counts),
      words: Array(words),
      syllables: syllables
    )
  }

  /// The report of a file of running text, or of the translations of a catalog of any format.
  public func report(ofFile path: String, locale: LocaleTag) async throws -> ReadabilityReport {
    let reader = SentenceReader(locale: locale, facts: try facts(locale))
    let survey = try await Self.survey(ofFile: path, locale: locale, reader: reader)
    let syllables = try await counter.reliableSyllables(of: survey.words.keys, locale: locale)
    let whole = Part(title: path, survey: survey, syllables: syllables, locale: locale)
    return ReadabilityReport(
      name: path,
      locale: locale,
      whole: whole,
      sections: [],
      source: [],
      unexplained: MedicalWords(locale: locale).unexplained(in: survey.words.keys, glossary: []),
      notes: Self.notes(locale, whole.counts),
      words: Array(survey.words.keys),
      syllables: syllables
    )
  }

  private typealias Part = ReadabilityReport.Part

  /// The whole first, then each top-level section.
  private func surveys(of edition: Edition) throws -> [(title: String, survey: TextSurvey)] {
    let reader = SentenceReader(locale: edition.locale, facts: try facts(edition.locale))
    func survey(_ order: [(passage: Passage, kind: TextBlock.Kind)]) -> TextSurvey {
      var survey = TextSurvey(reader: reader)
      for (passage, kind) in order where passage.locale == edition.locale {
        survey.add(TextBlock(kind, passage.text))
      }
      return survey
    }
    return [(edition.title.text, survey(edition.readingOrder))]
      + edition.sections.map { ($0.heading.text, survey($0.readingOrder)) }
  }

  private static func survey(ofFile path: String, locale: LocaleTag, reader: SentenceReader) async throws -> TextSurvey
  {
    if CatalogFormat(path: path) != nil {
      var blocks = try CatalogReader.read(path, locale: locale).textBlocks.makeIterator()
      return try await ParallelSurvey.survey(reader: reader) { blocks.next() }
    }
    let isMarkdown = path.hasSuffix(".md") || path.hasSuffix(".markdown")
    var blocks = try BlockStream(path, format: isMarkdown ? .markdown : .plain)
    return try await ParallelSurvey.survey(reader: reader) { try blocks.next() }
  }

  private static func notes(_ locale: LocaleTag, _ counts: TextCounts) -> [String] {
    var notes: [String] = []
    if !Formula.hasValidated(for: locale) {
      notes.append("no formula was validated for \(locale); LIX, RIX and sentence length compare texts of one language")
    }
    switch SyllableMethod.method(for: locale) {
    case nil: notes.append("syllables are not counted: the method was not measured in \(locale)")
    case .some(let method) where !method.isReliable:
      notes.append(
        "syllables are not reliable in \(locale): \(method.exactPercent) % of \(method.words) words are exact "
          + "(\(method.truth)); formulas that need them are left out"
      )
    default: break
    }
    if SentenceEndings(script: locale.script).spaceMayEnd {
      notes.append("a space may end a sentence or a clause in \(locale), so sentences are not reliable")
    }
    if let newspaper = Formula.newspaperLIX[locale.language] {
      notes.append("newspapers in this language have a LIX of \(Int(newspaper)) (Björnsson 1983)")
    }
    if Formula.formulas(for: locale).contains(where: \.needsThirtySentences), !counts.isEmpty, counts.sentences < 30 {
      notes.append("SMOG was made for 30 sentences; this text has \(counts.sentences)")
    }
    return notes
  }
}
