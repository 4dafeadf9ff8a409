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

  /// Makes a narrator. `lexiconFolder` holds a W3C pronunciation lexicon for each language that has one: `pl.pls`.
  public init(engine: any SpeechEngine, voices: VoiceTable, languages: LanguageLibrary, lexiconFolder: String) {
    self.engine = engine
    self.voices = voices
    self.languages = languages
    lexicons = LexiconLibrary(folder: lexiconFolder)
  }

  /// Changes when the same script may sound different.
  public var engineVersion: String { get async throws { try await engine.version } }

  /// Writes what will be spoken of an edition, sentence by sentence. The labels `notices` (``Edition/notices``) come first.
  public func script(for edition: Edition, notices: [String]) throws -> Script {
    let speakers = SpeakerLibrary(languages: languages, lexicons: lexicons)
    var writer = ScriptWriter(edition: edition, notices: notices, speakers: speakers)
    return try writer.write()
  }

  /// What each utterance of a script will sound like, and what the fidelity gate holds against it.
  public func rehearse(_ script: Script) async throws -> [Rehearsal] {
    try await FidelityGate(engine: engine, voices: voices).rehearse(script.parts.flatMap(\.utterances))
  }

  /// What the fidelity gate holds against a script; empty where all that is written will be heard.
  ///
  /// A language without a fit voice has one finding, a warning: its packs are made without audio.
  public func findings(for script: Script) async throws -> [Finding] {
    do throws(VoiceRefusal) {
      _ = try voices.voice(for: script.locale)
    } catch {
      return [voices.finding(error)]
    }
    return try await rehearse(script).flatMap(\.findings)
  }

  /// Writes what will be spoken of a text that stands in no leaflet, a passage for each line.
  public func script(for text: String, in locale: LocaleTag, file: String) throws -> Script {
    let speakers = SpeakerLibrary(languages: languages, lexicons: lexicons)
    var writer = TextScriptWriter(speakers: speakers, locale: locale, file: file)
    return try writer.write(text)
  }

  /// Records a script. The same script gives the same bytes.
  ///
  /// What the engine cannot speak is left silent and listed in ``Recording/failures``. Throws when the language has no
  /// fit voice, or when the engine itself is broken.
  public func record(_ script: Script) async throws -> Recording {
    try await recording(of: script) { try await record($0, in: script.locale) }
  }

  /// Records one part of a script.
  public func record(_ part: Script.Part, in locale: LocaleTag) async throws -> Recording.Cut {
    try await Studio(engine: engine, voices: voices, locale: locale).record(part)
  }

  /// Puts a recording together from the cuts of its parts, which `record` makes, or has from an earlier run.
  public func recording(
    of script: Script,
    record: @escaping @Sendable (Script.Part) async throws -> Recording.Cut
  ) async throws -> Recording {
    let takes = try await concurrentMap(script.parts, limit: Studio.partsAtOnce, record)
    let tags = RecordingTags(script)
    let entry = voices.entry(for: script.locale)
    return Recording(
      locale: script.locale,
      title: script.title,
      voice: "\(entry?.engine ?? "") \(entry?.voice ?? "")",
      engine: try await engine.version,
      tracks: try zip(script.parts, takes).enumerated().map { index, pair in
        let (part, take) = pair
        let mp3 = try tags.track(index).prepended(to: take.mp3)
        return Recording.Track(section: part.section, title: part.title, mp3: mp3, timeline: take.timeline)
      },
      failures: takes.flatMap(\.failures)
    )
  }

  /// One sound file with a whole script; an MP3 file names the parts as chapters.
  public func sound(of script: Script, as format: SoundFormat) async throws -> [UInt8] {
    if format == .mp3 { return try await record(script).joined() }
    return try await Studio(engine: engine, voices: voices, locale: script.locale).recordWhole(script, as: format)
  }
}
