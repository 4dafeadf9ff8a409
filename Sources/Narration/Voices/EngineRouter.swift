import EspeakNG

/// Gives each voice to the engine that has it: models of piper end in `.onnx`, all other voices are espeak-ng's.
public struct EngineRouter: SpeechEngine {
  private let espeak: any SpeechEngine
  private let piper: any SpeechEngine

  /// Makes a router of the two engines.
  public init(espeak: any SpeechEngine, piper: any SpeechEngine) {
    self.espeak = espeak
    self.piper = piper
  }

  /// Both engines' versions.
  public var version: String {
    get async throws(SpeechError) { "\(try await espeak.version); \(try await piper.version)" }
  }

  /// Both engines' programs.
  public var programs: [String] { espeak.programs + piper.programs }

  /// Has the voice's own engine speak.
  public func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech {
    try await engine(of: voice).synthesize(text, voice: voice)
  }

  /// Has the voice's own engine answer.
  public func phonemes(
    of texts: [SpeechText],
    notation: PhonemeNotation,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    try await engine(of: voice).phonemes(of: texts, notation: notation, voice: voice)
  }

  private func engine(of voice: Voice) -> any SpeechEngine {
    voice.identifier.hasSuffix(PiperEngine.modelEnding) ? piper : espeak
  }
}
