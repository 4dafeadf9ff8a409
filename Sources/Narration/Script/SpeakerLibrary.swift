import ICU
import Languages

/// The speakers of the languages that a script needs, each made once.
final class SpeakerLibrary {
  private let languages: LanguageLibrary
  private let lexicons: LexiconLibrary
  private var speakers: [LocaleTag: Speaker] = [:]

  init(languages: LanguageLibrary, lexicons: LexiconLibrary) {
    self.languages = languages
    self.lexicons = lexicons
  }

  func speaker(for locale: LocaleTag) throws -> Speaker {
    if let speaker = speakers[locale] { return speaker }
    let speaker = Speaker(
      locale: locale,
      facts: try languages.facts(of: locale),
      speech: try languages.speech(of: locale),
      lexicon: try lexicons.lexicon(of: locale)
    )
    speakers[locale] = speaker
    return speaker
  }
}
