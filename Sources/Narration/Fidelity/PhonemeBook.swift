import EspeakNG
import ICU

/// The phonemes of texts, asked for once and in batches.
struct PhonemeBook: Sendable {
  /// A text in the language whose voice speaks it.
  struct Question: Hashable, Sendable {
    let text: String
    let locale: LocaleTag
  }

  private static let batch = 300
  private var answers: [Question: Result<String, SpeechError>] = [:]

  /// Asks the engine for all of them. A language without a voice has no answers.
  init(_ questions: Set<Question>, engine: any SpeechEngine, voices: VoiceTable) async throws {
    for (locale, group) in Dictionary(grouping: questions, by: \.locale) {
      guard let voice = try? voices.voice(for: locale) else { continue }
      let texts = group.map(\.text).sorted()
      let starts = Array(stride(from: 0, to: texts.count, by: Self.batch))
      let results = try await concurrentMap(starts, limit: 4) { start in
        let slice = texts[start..<min(start + Self.batch, texts.count)].map { SpeechText($0, markup: .phonemes) }
        return try await engine.phonemes(of: slice, notation: .ipa, voice: voice)
      }
      for (text, answer) in zip(texts, results.joined()) { answers[Question(text: text, locale: locale)] = answer }
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
