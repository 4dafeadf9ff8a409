import Catalogs
import ICU
import Languages
import Processors
import Spelling

/// Runs the rules over catalogs.
public struct Checker: Sendable {
  private let configuration: CheckConfiguration
  private let languages: LanguageStore
  private let dictionaries: DictionaryFinder

  /// Makes a checker; `facts` finds the facts of a language, as ``LanguageLibrary`` does, and `dictionaries` its spelling
  /// dictionary, as ``InstalledDictionaries`` does.
  public init(
    configuration: CheckConfiguration = CheckConfiguration(),
    dictionaries: @escaping DictionaryFinder = noDictionary(for:),
    facts: @escaping @Sendable (LocaleTag) throws -> LanguageFacts
  ) {
    self.configuration = configuration
    self.dictionaries = dictionaries
    languages = LanguageStore(facts)
  }

  /// Reads what is known of languages ahead of a check in them. What is wrong with one, the check says.
  public func open(_ locales: [LocaleTag?]) {
    for case let locale? in locales { _ = try? languages.context(of: locale) }
  }

  /// Every rule in the order of the registry.
  public static let rules: [RuleInfo] = Registry.all.map(RuleInfo.init)

  /// The findings on a catalog of any format, in the order of its lines.
  public func check(_ catalog: Catalog, sourceLocale: LocaleTag) throws -> [Finding] {
    try check(catalog, expected: nil, terms: nil, sourceLocale: sourceLocale)
  }

  /// The findings on a catalog that should translate `messages`, those of a leaflet or of the labels, all and no others.
  ///
  /// `terms` are those that the project wants used.
  public func check(
    _ catalog: Catalog,
    of messages: [Message],
    terms: TermTable? = nil,
    sourceLocale: LocaleTag
  ) throws -> [Finding] {
    try check(catalog, expected: messages, terms: terms, sourceLocale: sourceLocale)
  }

  private func check(
    _ catalog: Catalog,
    expected: [Message]?,
    terms: TermTable?,
    sourceLocale: LocaleTag
  ) throws -> [Finding] {
    // Reading a language takes longer than checking a leaflet, and the two need nothing of each other.
    let locales = [catalog.locale, sourceLocale]
    let contexts = Shares.map(2, batch: 1) { index in Result { try languages.context(of: locales[index]) } }
    let target = try contexts[0].get()
    return CheckRun(
      catalog: catalog,
      source: try contexts[1].get(),
      target: target,
      configuration: configuration,
      expected: expected,
      terms: try terms.map { try TermSearch($0, target: target) },
      dictionaries: dictionaries
    ).findings()
  }
}
