import Audio
import EspeakNG
import ICU

/// Records the parts of a script in one language.
struct Studio: Sendable {
  /// A part as sound, brought to the loudness of all recordings.
  struct Tape: Sendable {
    let sound: PCM
    let timeline: Timeline
    let failures: [Recording.Failure]
  }

  /// Utterances spoken at once; the engine bounds its processes itself.
  private static let utterancesAtOnce = 8
  /// Parts recorded at once, which bounds the memory that their sound takes.
  static let partsAtOnce = 2

  private let performer: Performer

  /// Throws when no voice may speak the language.
  init(engine: any SpeechEngine, voices: VoiceTable, locale: LocaleTag) throws {
    _ = try voices.voice(for: locale)
    performer = Performer(engine: engine, voices: voices)
  }

  /// An MP3 file of a part.
  func record(_ part: Script.Part) async throws -> Recording.Cut {
    let tape = try await tape(part)
    let mp3 = try AudioEncoder.encode(tape.sound, as: .mp3)
    return Recording.Cut(mp3: mp3, timeline: tape.timeline, failures: tape.failures)
  }

  /// One file for all parts.
  func recordWhole(_ script: Script, as format: SoundFormat) async throws -> [UInt8] {
    let tapes = try await concurrentMap(script.parts, limit: Self.partsAtOnce) { try await self.tape($0) }
    let samples = tapes.flatMap(\.sound.samples)
    let sampleRate = tapes.first?.sound.sampleRate ?? 22_050
    return try AudioEncoder.encode(PCM(samples: samples, sampleRate: sampleRate), as: format.encoding)
  }

  private func tape(_ part: Script.Part) async throws -> Tape {
    let performer = performer
    let takes = try await concurrentMap(part.utterances, limit: Self.utterancesAtOnce) {
      try await performer.perform($0)
    }
    let failures = zip(takes, part.utterances).compactMap { take, utterance in
      take.failure.map { Recording.Failure(utterance: utterance, reason: $0) }
    }
    let (sound, timeline) = assemble(takes, of: part.utterances)
    return Tape(sound: try Leveler().level(sound), timeline: timeline, failures: failures)
  }

  /// Consumes the takes, which are as large as the track.
  private func assemble(_ takes: consuming [Take], of utterances: [Utterance]) -> (sound: PCM, timeline: Timeline) {
    var assembler = TrackAssembler(
      sampleRate: takes.first { $0.failure == nil }?.sampleRate ?? 22_050,
      length: takes.reduce(0) { $0 + $1.samples.count },
      utterances: utterances.count
    )
    for (take, utterance) in zip(takes, utterances) { assembler.append(take, of: utterance) }
    return assembler.finish()
  }
}
