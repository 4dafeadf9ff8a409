import ICU
import Languages

/// The languages that a checker has met, each read once while it is in use.
final class LanguageStore: Sendable {
  private let facts: @Sendable (LocaleTag) throws -> LanguageFacts
  /// A language takes most of a megabyte.
  private let contexts = ServiceCache<LocaleTag, LanguageContext>(limit: 8)

  init(_ facts: @escaping @Sendable (LocaleTag) throws -> LanguageFacts) { self.facts = facts }

  func context(of locale: LocaleTag) throws -> LanguageContext {
    try contexts.service(for: locale) { LanguageContext(try facts(locale)) }
  }
}
