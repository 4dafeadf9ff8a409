import Catalogs
import ICU
import Languages

/// What the texts of an edition ask of their readers, without the voice: lengths of sentences and paragraphs, and LIX.
///
/// In the source language a long sentence is a warning, since its author can divide it; in a translation a note.
public struct ReadabilityChecks: Sendable {
  private let reader: SentenceReader

  /// Makes checks for one language.
  public init(locale: LocaleTag, facts: LanguageFacts) {
    reader = SentenceReader(locale: locale, facts: facts)
  }

  /// What is to say of an edition.
  ///
  /// `catalog` is the one the edition was made with, and `sourceText` the text of the leaflet's file: they tell where in
  /// the file a sentence begins. Texts shown in the source language for want of a translation are left to the source.
  public func findings(of edition: Edition, catalog: Catalog?, sourceText: String?) -> [Finding] {
    let places = PassagePlaces(catalog: catalog, sourceText: sourceText)
    let isSource = catalog == nil
    var survey = TextSurvey(reader: reader)
    var findings: [Finding] = []
    for (passage, kind) in edition.readingOrder where passage.state == .translated {
      survey.add(TextBlock(kind, passage.text))
      let sentences = reader.sentences(in: passage.text)
      if reader.sentencesAreReliable {
        for sentence in sentences where sentence.words.count > ReadabilityGoals.wordsPerSentence {
          findings.append(long(sentence, in: passage, places: places, isSource: isSource))
        }
        if kind == .paragraph, sentences.count > ReadabilityGoals.sentencesPerParagraph {
          findings.append(long(sentences, in: passage, places: places, isSource: isSource))
        }
      }
    }
    return findings + lix(of: survey.counts(), edition: edition, catalog: catalog)
  }

  private func long(_ sentence: Sentence, in passage: Passage, places: PassagePlaces, isSource: Bool) -> Finding {
    let goal = ReadabilityGoals.wordsPerSentence
    return finding(
      "sentence-too-long",
      isSource ? .warning : .note,
      "this sentence has \(sentence.words.count) words; divide it into sentences of no more than \(goal)",
      in: passage,
      at: places.position(of: sentence, in: passage)
    )
  }

  private func long(_ sentences: [Sentence], in passage: Passage, places: PassagePlaces, isSource: Bool) -> Finding {
    let goal = ReadabilityGoals.sentencesPerParagraph
    return finding(
      "paragraph-too-long",
      isSource ? .warning : .note,
      "this paragraph has \(sentences.count) sentences; divide it after no more than \(goal)",
      in: passage,
      at: places.position(of: sentences[goal], in: passage)
    )
  }

  private func finding(
    _ check: String,
    _ severity: Severity,
    _ message: String,
    in passage: Passage,
    at place: PassagePlaces.Place
  ) -> Finding {
    Finding(
      check: check,
      category: .readability,
      severity: severity,
      locale: reader.locale,
      file: passage.file,
      position: place.position,
      unit: passage.message.key.context.isEmpty ? passage.message.source : passage.message.key.context,
      message: message,
      source: passage.message.source,
      target: place.target
    )
  }

  /// One note on the whole leaflet where it is harder than a newspaper in its language.
  private func lix(of counts: TextCounts, edition: Edition, catalog: Catalog?) -> [Finding] {
    guard let newspaper = Formula.newspaperLIX[reader.locale.language], reader.sentencesAreReliable,
      let value = Formula.named("lix")?.value(for: counts), value > newspaper
    else { return [] }
    return [
      Finding(
        check: "lix-above-newspaper",
        category: .readability,
        severity: .note,
        locale: reader.locale,
        file: catalog?.file ?? edition.leaflet.file,
        position: catalog == nil ? edition.leaflet.title.position : .init(line: 1, column: 1),
        message: """
          LIX (Björnsson 1968) is \(Int(value.rounded())), above the \(Int(newspaper)) of newspapers in this language; \
          shorten sentences and use shorter words
          """
      )
    ]
  }
}
