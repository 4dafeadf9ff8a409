import Catalogs
import ICU
import Narration

/// How far one leaflet is in one locale.
public struct EditionStatus: Sendable {
  /// The leaflet's id.
  public let leaflet: String
  /// The locale.
  public let locale: LocaleTag
  /// How many messages the leaflet has.
  public let messages: Int
  /// How many have a current translation.
  public let translated: Int
  /// How many have a translation of an earlier source.
  public let stale: Int
  /// How many findings are errors.
  public let errors: Int
  /// How many findings are warnings.
  public let warnings: Int
  /// The roles whose sign-offs hold for the present text.
  public let signOffs: [SignOff.Role]
  /// The roles that signed an earlier text only.
  public let lapsed: [SignOff.Role]
  /// The voice's name; `nil` where none is fit.
  public let voice: String?
}

extension Project {
  /// How far a leaflet is in a locale.
  public func status(of leaflet: Leaflet, in locale: LocaleTag, voices: VoiceTable, inspector: Inspector) throws
    -> EditionStatus
  {
    let catalog = try catalog(leaflet.id, locale)
    let messages = leaflet.messages
    let states = messages.map { message in
      locale == sourceLocale ? .translated : catalog?[message.key]?.state ?? .untranslated
    }
    let findings = try inspector.findings(leaflet, locale)
    let digest = Edition.digest(of: leaflet, catalog: catalog)
    let all = try signOffs(locale)
    let current = Set(all.current(leaflet: leaflet.id, digest: digest).map(\.role))
    return EditionStatus(
      leaflet: leaflet.id,
      locale: locale,
      messages: messages.count,
      translated: states.count { $0 == .translated },
      stale: states.count { $0 == .fuzzy },
      errors: findings.count { $0.severity == .error },
      warnings: findings.count { $0.severity == .warning },
      signOffs: SignOff.Role.allCases.filter(current.contains),
      lapsed: SignOff.Role.allCases.filter { !current.contains($0) && all.last(leaflet: leaflet.id, role: $0) != nil },
      voice: voices.entry(for: locale).flatMap { $0.isFit ? "\($0.engine) \($0.voice)" : nil }
    )
  }
}
