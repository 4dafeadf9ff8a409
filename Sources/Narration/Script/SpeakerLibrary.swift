import ICU
import Languages

/// The speakers of the languages that a script needs, each made once.
final class SpeakerLibrary {
  private let languages: LanguageLibrary
  private var speakers: [LocaleTag: Speaker] = [:]

  init(languages: LanguageLibrary) { self.languages = languages }

  func speaker(for locale: LocaleTag) throws -> Speaker {
    if let speaker = speakers[locale] { return speaker }
    let speaker = Speaker(locale: locale, facts: try languages.facts(of: locale))
    speakers[locale] = speaker
    return speaker
  }
}
