import ICU

/// The spelling dictionaries of this machine, as enchant finds them: those of hunspell, aspell and others.
///
/// Which there are, and which words they have, differs from machine to machine.
public enum InstalledDictionaries {
  /// Looked at when first asked for.
  private static let enchant = Enchant()
  /// A dictionary takes a moment to open, and up to some twenty megabytes.
  private static let opened = ServiceCache<String, InstalledDictionary?>(limit: 2)

  /// Whether a locale has a dictionary.
  public static func isInstalled(for locale: LocaleTag) -> Bool {
    enchant.map { tag(for: locale, among: $0.tags) != nil } ?? false
  }

  /// The dictionary of a locale; `nil` where none is installed.
  @Sendable public static func dictionary(for locale: LocaleTag) -> (any SpellingDictionary)? {
    guard let enchant, let tag = Self.tag(for: locale, among: enchant.tags) else { return nil }
    return opened.service(for: tag) { InstalledDictionary(tag, of: enchant) }
  }

  /// The tag of the dictionary that a locale's texts are spelled by.
  ///
  /// That of the locale itself, or of its language alone, or of the country where most people speak it: `pl_PL` for `pl`.
  /// A locale that names a country takes no other country's: Brazil spells "fato" and Portugal "facto".
  static func tag(for locale: LocaleTag, among tags: [String]) -> String? {
    let related = tags.compactMap { tag in (try? LocaleTag(tag)).map { (tag: tag, locale: $0) } }
      .filter { $0.locale.language == locale.language && $0.locale.script == locale.script }
    let best =
      related.first { $0.locale == locale } ?? related.first { $0.locale.region == nil }
      ?? related.first { $0.locale.maximized == locale.maximized }
    return best?.tag ?? (locale.region == nil ? related.first?.tag : nil)
  }
}

/// A dictionary that enchant has opened.
private final class InstalledDictionary: SpellingDictionary {
  private let enchant: Enchant
  // Enchant's gate guards it.
  nonisolated(unsafe) private let dictionary: OpaquePointer

  /// `nil` when it cannot be read.
  init?(_ tag: String, of enchant: Enchant) {
    guard let dictionary = enchant.open(tag) else { return nil }
    self.enchant = enchant
    self.dictionary = dictionary
  }

  deinit {
    enchant.close(dictionary)
  }

  func has(_ word: String) -> Bool { enchant.has(word, in: dictionary) }
}
