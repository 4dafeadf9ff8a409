import ICU

/// What the parentheses of `[text](…)` say.
enum LinkTarget {
  /// The text is in another language: `lang:la`.
  case language(LocaleTag)
  /// It stays as it is in every language: `translate:no`.
  case untranslatable
  /// It leads to an address that no reader runs as a program.
  case address(String)
  /// It means a language, but the tag is none.
  case unknownLanguage(String)
  /// It leads elsewhere: to a file, or to something that readers might run.
  case unsafe

  private static let languageScheme = "lang:"

  init(_ url: String) {
    if url.hasPrefix(Self.languageScheme) {
      let tag = String(url.dropFirst(Self.languageScheme.count))
      self = (try? LocaleTag(tag)).map(Self.language) ?? .unknownLanguage(tag)
    } else if url == "translate:no" {
      self = .untranslatable
    } else {
      self = SafeLink.isSafe(url) ? .address(url) : .unsafe
    }
  }
}
