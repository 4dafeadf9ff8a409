import Audio
import Catalogs
import EspeakNG
import Files
import ICU
import Languages

/// Writes the scripts of editions and records them.
public struct Narrator: Sendable {
  private let engine: any SpeechEngine
  private let voices: VoiceTable
  private let languages: LanguageLibrary
  private let lexicons: LexiconLibrary

  /// Utterances spoken at once; the engine bounds its processes itself.
  private static let utterancesAtOnce = 8
  /// Tracks recorded at once, which bounds the memory that their sound takes.
  private static let tracksAtOnce = 2

  /// Makes a narrator. `lexiconFolder` holds a W3C pronunciation lexicon for each language that has one: `pl.pls`.
  public init(engine: any SpeechEngine, voices: VoiceTable, languages: LanguageLibrary, lexiconFolder: String) {
    self.engine = engine
    self.voices = voices
    self.languages = languages
    lexicons = LexiconLibrary(folder: lexiconFolder)
  }

  /// Changes when the same script may sound different.
  public var engineVersion: String { get async throws { try await engine.version } }

  /// Writes what will be spoken of an edition, sentence by sentence. A draft begins by saying that it is one.
  public func script(for edition: Edition, isDraft: Bool) throws -> Script {
    let speakers = SpeakerLibrary(languages: languages, lexicons: lexicons)
    var writer = ScriptWriter(edition: edition, isDraft: isDraft, speakers: speakers)
    return try writer.write()
  }

  /// What each utterance of a script will sound like, and what the fidelity gate holds against it.
  public func rehearse(_ script: Script) async throws -> [Rehearsal] {
    try await FidelityGate(engine: engine, voices: voices).rehearse(script.parts.flatMap(\.utterances))
  }

  /// What the fidelity gate holds against a script; empty where all that is written will be heard.
  public func findings(for script: Script) async throws -> [Finding] {
    try await rehearse(script).flatMap(\.findings)
  }

  /// Records a script. The same script gives the same bytes.
  ///
  /// What the engine cannot speak is left silent and listed in ``Recording/failures``. Throws when the language has no
  /// fit voice, or when the engine itself is broken.
  public func record(_ script: Script) async throws -> Recording {
    _ = try voices.voice(for: script.locale)
    let entry = voices.entry(for: script.locale)
    let performer = Performer(engine: engine, voices: voices)
    let tracks = try await concurrentMap(script.parts, limit: Self.tracksAtOnce) { part in
      try await Self.track(part, performer)
    }
    return Recording(
      locale: script.locale,
      voice: "\(entry?.engine ?? "") \(entry?.voice ?? "")",
      engine: try await engine.version,
      tracks: tracks.map(\.track),
      failures: tracks.flatMap(\.failures)
    )
  }

  private static func track(
    _ part: Script.Part,
    _ performer: Performer
  ) async throws -> (track: Recording.Track, failures: [Recording.Failure]) {
    let takes = try await concurrentMap(part.utterances, limit: utterancesAtOnce) { try await performer.perform($0) }
    var assembler = TrackAssembler(sampleRate: takes.first { $0.failure == nil }?.sampleRate ?? 22_050)
    for (take, utterance) in zip(takes, part.utterances) { assembler.append(take, of: utterance) }
    let (sound, timeline) = assembler.finish()
    let mp3 = try AudioEncoder.encode(try Leveler().level(sound), as: .mp3)
    let failures = zip(takes, part.utterances).compactMap { take, utterance in
      take.failure.map { Recording.Failure(utterance: utterance, reason: $0) }
    }
    let track = Recording.Track(section: part.section, title: part.title, mp3: mp3, timeline: timeline)
    return (track, failures)
  }
}
