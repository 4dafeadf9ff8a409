import Catalogs
import EspeakNG
import Files
import ICU
import Narration

/// Leaflets and texts read aloud outside a pack, for those who review them.
public struct Recital: Sendable {
  private let project: Project
  private let narrator: Narrator

  /// Makes a recital of a project with its voices and lexicons.
  public init(project: Project, engine: any SpeechEngine) throws {
    self.project = project
    narrator = Narrator(
      engine: engine,
      voices: try project.voices(),
      languages: project.languages,
      lexiconFolder: project.path("Audio/Lexicons")
    )
  }

  /// The script of a leaflet, or of one of its sections by id or path.
  public func script(of leaflet: Leaflet, in locale: LocaleTag, section: String?) throws -> Script {
    let edition = try project.edition(leaflet, locale, clinic: try project.clinic(nil))
    let script = try narrator.script(for: edition, notices: edition.notices(isDraft: false, signOffs: []))
    guard let section else { return script }
    let parts = script.parts.compactMap { $0.only(section) }
    if parts.isEmpty {
      let known = script.parts.map(\.section).joined(separator: ", ")
      throw UsageError("\(section): the leaflet has no such section; it has \(known)")
    }
    return Script(locale: script.locale, title: script.title, parts: parts)
  }

  /// The script of a text that stands in no leaflet, a passage for each line.
  public func script(of text: String, in locale: LocaleTag, file: String) throws -> Script {
    try narrator.script(for: text, in: locale, file: file)
  }

  /// What each utterance sounds like and what the gate says of it.
  public func rehearse(_ script: Script) async throws -> [Rehearsal] { try await narrator.rehearse(script) }

  /// The bytes of one sound file with the whole script; its ending chooses the format.
  public func sound(of script: Script, for path: String) async throws -> [UInt8] {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    guard let format = SoundFormat(rawValue: ending) else {
      let known = SoundFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("\(path): no sound format ends so; use one of \(known)")
    }
    return try await narrator.sound(of: script, as: format)
  }
}

extension Script.Part {
  /// The utterances of a section within; the whole part when it is the section.
  fileprivate func only(_ section: String) -> Script.Part? {
    if section == self.section { return self }
    let path = section.hasPrefix(self.section) ? section : "\(self.section)/\(section)"
    let inside = utterances.filter { $0.origin.map { $0.unit == path || $0.unit.hasPrefix("\(path)/") } ?? false }
    return inside.isEmpty ? nil : Script.Part(section: path, title: title, utterances: inside)
  }
}
