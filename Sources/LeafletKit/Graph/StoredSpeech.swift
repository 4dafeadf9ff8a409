import EspeakNG

/// A speech engine that speaks nothing twice: what it said once, in this build or any other, comes from the store.
struct StoredSpeech: SpeechEngine {
  private let engine: any SpeechEngine
  private let steps: Steps
  /// The digests of the engine's programs.
  private let programDigests: [String]

  /// Remembers what `engine` says. Its programs' content is part of every key, beside its version.
  init(_ engine: any SpeechEngine, steps: Steps, digests: FileDigests) throws {
    self.engine = engine
    self.steps = steps
    programDigests = try engine.programs.map { try digests.digest(of: $0)?.description ?? "" }
  }

  var version: String {
    get async throws(SpeechError) { try await engine.version }
  }

  /// Everything about the engine that decides what is heard.
  var versions: [String] {
    get async throws(SpeechError) { [try await engine.version] + programDigests }
  }

  func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech {
    let step = Step(.speech, of: try await ingredients(voice) + ["\(text.markup.rawValue)", text.string])
    return try await kept { try await steps.result(of: step) { try await engine.synthesize(text, voice: voice) } }
  }

  func phonemes(
    of texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    try await phonemes(ofLists: [texts], notation: notation, voice: voice)[0]
  }

  /// Each list is a step, so that a text that changed asks nothing of the others anew.
  func phonemes(
    ofLists lists: [[SpeechText]],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [[Result<String, SpeechError>]] {
    let ingredients = try await ingredients(voice) + ["\(notation)"]
    let questions = lists.map { texts in
      Step(.phonemes, of: ingredients + texts.flatMap { ["\($0.markup.rawValue)", $0.string] })
    }
    let answers = try await kept {
      try await steps.results(of: questions) { missing in
        let unknown = missing.map { lists[$0] }
        let answers = try await engine.phonemes(ofLists: unknown, notation: notation, voice: voice)
        return answers.map { Answers(results: $0) }
      }
    }
    return answers.map(\.results)
  }

  private func ingredients(_ voice: Voice) async throws(SpeechError) -> [String] {
    try await versions + ["\(voice.identifier) \(voice.rate) \(voice.pitch)"]
  }

  /// A store that fails does not keep an engine from speaking, but its failure must not look like the engine's.
  private func kept<Value>(_ body: () async throws -> Value) async throws(SpeechError) -> Value {
    do {
      return try await body()
    } catch let error as SpeechError {
      throw error
    } catch is CancellationError {
      throw .cancelled
    } catch {
      throw .workerBroken(path: steps.store.folder, reason: "\(error)")
    }
  }
}
