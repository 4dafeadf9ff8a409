import Catalogs
import EspeakNG
import ICU

/// Proves in the phonemes that what is written is what is heard.
///
/// Each number, unit, sign, bound and negation is taken out of its sentence, put back in words, and exchanged for its
/// neighbours: a sentence that then sounds the same says nothing of it. Words are listened to one by one: each must
/// sound, in the language of the text, and not letter by letter.
struct FidelityGate {
  let engine: any SpeechEngine
  let voices: VoiceTable

  /// What is wrong with each utterance. `expected` is what should be spoken; the utterance's own words unless given.
  func rehearse(_ utterances: [Utterance], expected: [SpokenText]? = nil) async throws -> [Rehearsal] {
    let hearings = zip(utterances, expected ?? utterances.map(\.spoken)).map { Hearing(utterance: $0, expected: $1) }
    let book = try await PhonemeBook(hearings.map(\.questions), engine: engine, voices: voices)
    var known: Set<PhonemeBook.Question> = []
    return hearings.map { hearing in
      let complaints = refusals(hearing) + hearing.complaints(book) + hearing.wordComplaints(book, known: &known)
      return Rehearsal(
        utterance: hearing.utterance,
        phonemes: hearing.phonemes(book),
        findings: complaints.map { finding($0, hearing.utterance) }
      )
    }
  }

  /// Parts in a language that no voice may speak, among others that one does.
  private func refusals(_ hearing: Hearing) -> [Complaint] {
    hearing.parts.compactMap { part in
      do throws(VoiceRefusal) {
        _ = try voices.voice(for: part.locale)
        return nil
      } catch {
        return Complaint(check: "speech-voice", severity: .error, message: "\"\(part.text)\": \(error)")
      }
    }
  }

  private func finding(_ complaint: Complaint, _ utterance: Utterance) -> Finding {
    Finding(
      check: complaint.check,
      category: .speech,
      severity: complaint.severity,
      locale: utterance.locale,
      file: utterance.origin?.file ?? voices.file,
      position: utterance.origin?.position ?? .init(line: 1, column: 1),
      unit: utterance.origin?.unit,
      message: complaint.message,
      source: utterance.origin?.source,
      target: utterance.written
    )
  }
}

/// What the gate holds against an utterance.
struct Complaint: Hashable {
  let check: String
  let severity: Severity
  let message: String
}
