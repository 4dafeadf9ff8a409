import ICU
import Languages
import Synchronization

/// The languages that a checker has met, each read once.
final class LanguageStore: Sendable {
  private let facts: @Sendable (LocaleTag) throws -> LanguageFacts
  private let contexts = Mutex<[LocaleTag: LanguageContext]>([:])

  init(_ facts: @escaping @Sendable (LocaleTag) throws -> LanguageFacts) { self.facts = facts }

  func context(of locale: LocaleTag) throws -> LanguageContext {
    if let known = contexts.withLock({ $0[locale] }) { return known }
    let context = LanguageContext(try facts(locale))
    return contexts.withLock { contexts in
      let first = contexts[locale] ?? context
      contexts[locale] = first
      return first
    }
  }
}
