import EspeakNG
import ICU

/// The phonemes of texts, each asked for once, those of an utterance together.
struct PhonemeBook: Sendable {
  /// A text in the language whose voice speaks it.
  struct Question: Hashable, Sendable {
    let text: String
    let locale: LocaleTag
  }

  /// What the voice of one language is asked of one utterance.
  private struct Batch: Sendable {
    let texts: [String]
    let locale: LocaleTag
    let voice: Voice
  }

  /// A question to the engine takes a process, which is worth more than one batch.
  private static let batchesInQuestion = 8
  private static let questionsAtOnce = 4
  private var answers: [Question: Result<String, SpeechError>] = [:]

  /// Asks the engine for the questions of each utterance. A language without a voice has no answers.
  ///
  /// One batch an utterance, so that an engine that remembers is asked anew only about those that changed.
  init(_ questions: [Set<Question>], engine: any SpeechEngine, voices: VoiceTable) async throws {
    let batches = Self.batches(questions, voices)
    let groups = Self.groups(batches)
    let results = try await concurrentMap(groups, limit: Self.questionsAtOnce) { group in
      let lists = group.map { $0.texts.map { SpeechText($0, markup: .phonemes) } }
      return try await engine.phonemes(ofLists: lists, notation: .ipa, voice: group[0].voice)
    }
    for (batch, results) in zip(groups.joined(), results.joined()) {
      for (text, answer) in zip(batch.texts, results) {
        answers[Question(text: text, locale: batch.locale)] = answer
      }
    }
  }

  private static func batches(_ questions: [Set<Question>], _ voices: VoiceTable) -> [Batch] {
    var asked: Set<Question> = []
    return questions.flatMap { questions -> [Batch] in
      let new = questions.filter { asked.insert($0).inserted }
      return Dictionary(grouping: new, by: \.locale).sorted { $0.key < $1.key }.compactMap { locale, group -> Batch? in
        guard let voice = try? voices.voice(for: locale) else { return nil }
        return Batch(texts: group.map(\.text).sorted(), locale: locale, voice: voice)
      }
    }
  }

  /// Batches of one language together, no more than an engine is asked at once.
  private static func groups(_ batches: [Batch]) -> [[Batch]] {
    Dictionary(grouping: batches, by: \.locale).sorted { $0.key < $1.key }.flatMap { _, batches in
      stride(from: 0, to: batches.count, by: batchesInQuestion).map { start in
        Array(batches[start..<min(start + batchesInQuestion, batches.count)])
      }
    }
  }

  /// The phonemes of a text; `nil` when it was not asked for or could not be spoken.
  func phonemes(_ text: String, _ locale: LocaleTag) -> Phonemes? {
    guard case .success(let phonemes) = answers[Question(text: text, locale: locale)] else { return nil }
    return Phonemes(phonemes)
  }

  /// Why a text could not be spoken.
  func failure(_ text: String, _ locale: LocaleTag) -> SpeechError? {
    guard case .failure(let error) = answers[Question(text: text, locale: locale)] else { return nil }
    return error
  }
}

/// What is spoken, in IPA.
struct Phonemes: Hashable, Sendable {
  /// As the engine gives it.
  let text: String

  init(_ text: String) { self.text = text }

  /// Only what tells words apart: no stress, which changes with the words around, and no borders.
  var essence: String {
    var essence = ""
    var isInMark = false
    for scalar in text.unicodeScalars {
      if scalar == "(" { isInMark = true }
      if !isInMark, !Self.accidents.contains(scalar) { essence.unicodeScalars.append(scalar) }
      if scalar == ")" { isInMark = false }
    }
    return essence
  }

  private static let accidents = Set("ˈˌ_ \n-".unicodeScalars)

  /// Whether there is no sound.
  var isSilent: Bool { essence.isEmpty }

  /// The language that the voice went over to for a word: "en" of "(en)".
  var foreignLanguage: String? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
    return String(text[text.index(after: open)..<close])
  }
}
