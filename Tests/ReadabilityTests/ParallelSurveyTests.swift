import ICU
import Languages
import Testing

@testable import Readability

@Suite struct `A text surveyed on all processors` {
  private static let sentences = [
    "en": [
      "Take 2 tablets.", "Rest when the injection has worn off.", "Your physiotherapist explains rehabilitation.",
    ],
    "ja": ["痛みがある時は、休んでください。", "一日に二回、薬を飲みます。", "リハビリテーションを始めます。"],
    "ar": ["خذ قرصين.", "استرح عندما يزول أثر الحقنة.", "يشرح لك أخصائي العلاج الطبيعي إعادة التأهيل."],
  ]

  /// Some 600 kB: many more batches than are surveyed at once.
  @Test(arguments: ["en", "ja", "ar"], [1, 2, 5])
  func `has the counts and the hardest sentences of one that is surveyed from its start to its end`(
    tag: String,
    processors: Int
  ) async throws {
    let locale = try LocaleTag(tag)
    let reader = SentenceReader(locale: locale, facts: LanguageFacts(unknown: locale))
    let sentences = try #require(Self.sentences[tag])
    var whole = TextSurvey(reader: reader)
    var blocks: [TextBlock] = []
    for index in 0..<4000 {
      let count = index * 7919 % 6 + 1
      let text = (0..<count).map { sentences[(index * 31 + $0 * 17) % 3] }.joined(separator: " ")
      blocks.append(TextBlock(count == 1 ? .item : .paragraph, text))
    }
    for block in blocks { whole.add(block) }
    var iterator = blocks.makeIterator()
    let survey = try await ParallelSurvey.survey(reader: reader, processors: processors) { iterator.next() }
    #expect(survey.counts() == whole.counts())
    #expect(survey.words == whole.words)
    #expect(survey.hardest == whole.hardest)
    #expect(survey.longSentences == whole.longSentences && survey.longParagraphs == whole.longParagraphs)
  }
}
