import Files
import ICU
import Languages
import Testing

@testable import Readability

/// Sentences and words, counted by hand.
@Suite struct SentenceReaderTests {
  private func reader(_ tag: String, abbreviations: String = "[]") throws -> SentenceReader {
    let locale = try LocaleTag(tag)
    let facts = try LanguageFacts.read("abbreviations: \(abbreviations)\n", file: "language.yaml", locale: locale)
    return SentenceReader(locale: locale, facts: facts)
  }

  private func counts(_ tag: String, _ text: String) throws -> (sentences: Int, words: Int) {
    let sentences = try reader(tag).sentences(in: text)
    return (sentences.count, sentences.reduce(0) { $0 + $1.words.count })
  }

  /// Samples of leaflets. Chinese, Thai and Khmer words are those of ICU's dictionaries; `byHand` are a person's.
  @Test(arguments: [
    ("ar", "لا تأكل قبل العملية. اشرب الماء فقط حتى الساعة السادسة. هل لديك حساسية؟", 3, 13, 13),
    ("ur", "یہ دوا کھانے کے بعد لیں۔ اگر درد ہو تو ڈاکٹر کو بتائیں۔", 2, 13, 13),
    ("bn", "খাবারের পরে ওষুধটি খান। জ্বর হলে আমাদের ফোন করুন।", 2, 9, 9),
    ("zh-Hans", "请在手术前告诉我们。您对任何药物过敏吗？不要开车！", 3, 13, 14),
    ("th", "รับประทานยาหลังอาหาร อย่าหยุดยาเอง", 2, 9, 8),
    ("pl", "Proszę nie jeść przed zabiegiem. Czy ma Pani alergię? Zadzwoń do nas!", 3, 12, 12),
    ("hi", "दवा खाने के बाद लें। बुखार हो तो हमें बताएं।", 2, 10, 10),
    ("km", "សូមលេបថ្នាំ។ កុំបើកបរ។", 2, 4, 5),
    ("en-GB", "Don't drive. The X-ray shows a well-known problem.", 2, 8, 8),
    ("fr", "L’injection ne fait pas mal. N’ayez pas peur !", 2, 8, 8),
  ])
  func `A sample has the sentences and words that a person counts`(
    tag: String,
    text: String,
    sentences: Int,
    words: Int,
    byHand: Int
  ) throws {
    let counted = try counts(tag, text)
    #expect(counted.sentences == sentences)
    #expect(counted.words == words)
    #expect(abs(words - byHand) <= 1)
  }

  @Test(arguments: [
    (
      "en-GB", "[Dr., e.g., a.m.]", "Dr. Smith works here. Come at 9 a.m. Monday. Take a painkiller, e.g. Paracetamol.",
      3
    ),
    ("de", "[z. B., Dr.]", "Nehmen Sie z. B. Ibuprofen. Dr. Weber hilft.", 2),
    ("pl", "[dr., np.]", "Np. Paracetamol pomaga. Zapytaj dr. Nowak.", 2),
  ])
  func `A sentence goes on after an abbreviation`(
    tag: String,
    abbreviations: String,
    text: String,
    sentences: Int
  ) throws {
    #expect(try reader(tag, abbreviations: abbreviations).sentences(in: text).count == sentences)
  }

  @Test func `Without the abbreviation ICU ends the sentence`() throws {
    #expect(try reader("en-GB").sentences(in: "Dr. Smith works here.").count == 2)
  }

  @Test(arguments: [
    ("en-GB", "Take 500 mg.", ["Take", "five", "hundred", "milligrams"]),
    ("en-GB", "Take 500mg.", ["Take", "five", "hundred", "milligrams"]),
    ("en-GB", "Drink 1.5 litres.", ["Drink", "one", "point", "five", "litres"]),
    ("en-GB", "Call 0800.", ["Call", "zero", "eight", "zero", "zero"]),
    ("en-GB", "Wait 25 days.", ["Wait", "twenty", "five", "days"]),
    ("fr", "Attendez 2 jours.", ["Attendez", "deux", "jours"]),
    ("ar", "انتظر ٣ أيام.", ["انتظر", "ثلاثة", "أيام"]),
  ])
  func `Numbers and doses count as they are spoken`(tag: String, text: String, spoken: [String]) throws {
    let words = try reader(tag).sentences(in: text).flatMap { $0.words.flatMap(\.spoken).map(\.text) }
    #expect(words == spoken)
  }

  @Test func `Offsets count UTF-16 units from the start of the text`() throws {
    let text = "Tak 😀. Nie jedz."
    let sentences = try reader("pl").sentences(in: text)
    #expect(sentences.map(\.text) == ["Tak 😀.", "Nie jedz."])
    #expect(sentences[1].range == 8..<17)
    #expect(sentences[1].words.map(\.offset) == [8, 12])
  }

  @Test func `Letters are those of category L`() {
    #expect(SpokenWord("don't").letters == 4)
    #expect(SpokenWord("łódź").letters == 4)
    #expect(SpokenWord("e\u{301}te\u{301}").letters == 3)
    #expect(SpokenWord("خطر").letters == 3)
    #expect(SpokenWord("anaesthetic").isLong)
    #expect(!SpokenWord("tablet").isLong)
  }

  @Test func `Text without words has no sentences`() throws {
    #expect(try reader("en-GB").sentences(in: "").isEmpty)
    #expect(try reader("en-GB").sentences(in: " … — !").isEmpty)
  }
}
