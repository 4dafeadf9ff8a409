import EspeakNG
import ICU
import Narration

extension PackMaker {
  /// Records a script, each section a step that knows nothing of the others.
  func record(_ script: Script) async throws -> Recording {
    let versions = [program.digest.description] + (try await engine.versions)
    return try await narrator.recording(of: script) { part in
      let ingredients = try versions + [script.locale.identifier] + voices.lines(for: part, in: script.locale)
      let step = Step(.section, of: try ingredients + [Digest(of: Envelope.seal(part)).description])
      return try await steps.result(of: step) { try await narrator.record(part, in: script.locale) }
    }
  }
}

extension VoiceTable {
  /// The rows of the languages that are spoken in a part.
  fileprivate func lines(for part: Script.Part, in locale: LocaleTag) throws -> [String] {
    let others = part.utterances.flatMap { $0.spoken.stretches.map(\.locale) }
    return Set(others + [locale]).sorted().map { locale in
      guard let entry = entry(for: locale) else { return "\(locale)" }
      return "\(locale) \(entry.engine) \(entry.voice) \(entry.rate) \(entry.pitch) \(entry.fitness)"
    }
  }
}
