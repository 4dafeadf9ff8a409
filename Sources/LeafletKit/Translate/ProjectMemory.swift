import Catalogs
import Files
import ICU
import TranslationMemory

/// What translators of a project said before, opened when a text first needs it.
struct ProjectMemory: Sendable {
  private let memory: Deferred<TranslationMemory>

  init(_ project: Project) {
    memory = Deferred {
      try TranslationMemory(store: project.path(".leaflet/memory/memory.sqlite"), catalogs: project.memorySources())
    }
  }

  /// The best translation of the same or a similar text. A memory that fails offers nothing, since every text can be
  /// translated without it.
  func suggestion(for key: MessageKey, into locale: LocaleTag) -> Suggestion? {
    try? memory.value.suggestion(for: key, into: locale)
  }
}

extension Project {
  /// Every catalog of every locale, those of leaflets that are gone included.
  fileprivate func memorySources() throws -> [TranslationMemory.Source] {
    try locales.filter { $0 != sourceLocale }.flatMap { locale in
      try FileSystem.list(path("Locales/\(locale)")).filter { $0.hasSuffix(".po") }.map {
        TranslationMemory.Source(file: path(locale, $0), locale: locale)
      }
    }
  }
}
