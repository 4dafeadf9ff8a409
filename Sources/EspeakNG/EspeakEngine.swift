import Foundation
import VoiceProtocol

/// espeak-ng, each utterance in a process of its own.
///
/// Processes make the sound repeatable and a failure cheap: the engine's state is global and changes what is spoken next,
/// and some texts crash it. A text that fails is tried once more; after a crash by a new worker.
public actor EspeakEngine: SpeechEngine {
  let path: String
  let deadline: Duration
  let pool: WorkerPool
  private var known: EngineInformation?
  /// Twice what the worker allows itself.
  private static let informationTime = Duration.seconds(120)

  /// An engine that speaks with no more than `workers` processes at once.
  ///
  /// - Parameters:
  ///   - deadline: the time that one text may take.
  ///   - workerURL: the program `leaflet-voice-worker`; looked for near the running program unless given.
  public init(
    workers: Int = ProcessInfo.processInfo.activeProcessorCount,
    deadline: Duration = .seconds(20),
    workerURL: URL? = nil
  ) throws(SpeechError) {
    path = try WorkerLocation.find(workerURL)
    self.deadline = deadline
    pool = WorkerPool(path: path, places: workers)
  }

  /// The worker.
  public nonisolated var programs: [String] { [path] }

  /// Name, version and digest of the engine and its data.
  public var version: String {
    get async throws(SpeechError) { try await information().version }
  }

  /// What the engine says of itself; asked once.
  public func information() async throws(SpeechError) -> EngineInformation {
    if let known { return known }
    let information = try await information(from: .digest)
    known = information
    return information
  }

  /// Changes when ``version`` does, and is known much sooner; on another machine it is another.
  public nonisolated var localVersion: String {
    get async throws(SpeechError) { try await information(from: .stamp).version }
  }

  private nonisolated func information(from request: WireRequest) async throws(SpeechError) -> EngineInformation {
    let (hello, records) = try await ask(request, voice: nil, within: Self.informationTime)
    guard let hash = records.first, hash.kind == VOICE_HASH.rawValue else {
      throw .workerBroken(path: path, reason: "cannot read the engine's data")
    }
    return EngineInformation(hello: hello, digest: hash.content)
  }

  /// Every voice installed, in the engine's order.
  public nonisolated func voices() async throws(SpeechError) -> [InstalledVoice] {
    let (_, records) = try await ask(.list, voice: nil, within: Self.informationTime)
    do {
      return try InstalledVoice.list(from: records)
    } catch {
      throw SpeechError(error, path: path)
    }
  }

  /// Speaks one utterance; the same text and voice give the same samples in every run.
  public nonisolated func synthesize(_ text: SpeechText, voice: Voice) async throws(SpeechError) -> Speech {
    if let fault = text.fault { throw fault }
    try voice.validate()
    do {
      return try await speak(text, voice: voice)
    } catch {
      guard error.isWorthRetrying else { throw error }
      return try await speak(text, voice: voice)
    }
  }

  /// The phonemes of each text, many in one process: 5,000 texts a second.
  public nonisolated func phonemes(
    of texts: [SpeechText],
    notation: PhonemeNotation = .ipa,
    voice: Voice
  ) async throws(SpeechError) -> [Result<String, SpeechError>] {
    try voice.validate()
    let speakable = texts.filter { $0.fault == nil }
    var transcribed = try await transcribeTwice(speakable, notation: notation, voice: voice).makeIterator()
    return texts.map { text in
      text.fault.map { .failure($0) } ?? transcribed.next() ?? .failure(.cancelled)
    }
  }
}
