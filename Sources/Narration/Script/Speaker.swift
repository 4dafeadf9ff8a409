import ICU
import Languages

/// Gives the texts of one language their spoken forms.
struct Speaker {
  /// The language.
  let locale: LocaleTag
  /// What is known of it.
  let facts: LanguageFacts

  /// The spoken form of a sentence, every written word tied to what speaks it.
  func speak(_ written: WrittenText) -> SpokenText {
    var builder = SpokenTextBuilder(locale: locale)
    for part in written.parts {
      let language = part.language ?? locale
      for word in TextBoundaries.words(in: written[part.range], locale: language) {
        let range = word.range.shifted(by: part.range.lowerBound)
        let text = UnicodeText.nfc(written[range])
        if word.kind == .none {
          builder.append(text, in: language)
        } else {
          builder.append(text, speaking: range, in: language)
        }
      }
    }
    return builder.finish()
  }
}
