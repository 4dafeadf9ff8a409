import Catalogs
import ICU
import Languages

/// Runs the rules over catalogs.
public struct Checker: Sendable {
  private let configuration: CheckConfiguration
  private let facts: @Sendable (LocaleTag) throws -> LanguageFacts

  /// Makes a checker; `facts` finds the facts of a language, as ``LanguageLibrary`` does.
  public init(
    configuration: CheckConfiguration = CheckConfiguration(),
    facts: @escaping @Sendable (LocaleTag) throws -> LanguageFacts
  ) {
    self.configuration = configuration
    self.facts = facts
  }

  /// Every rule in the order of the registry.
  public static let rules: [RuleInfo] =
    (Registry.messageRules + Registry.neighbourRules).map { RuleInfo(type(of: $0)) }
    + Registry.catalogRules.map { RuleInfo(type(of: $0)) }

  /// The findings on a catalog of any format, in the order of its lines.
  public func check(_ catalog: Catalog, sourceLocale: LocaleTag) throws -> [Finding] {
    try check(catalog, expected: nil, sourceLocale: sourceLocale)
  }

  /// The findings on a catalog that should translate `messages`, those of a leaflet or of the labels, all and no others.
  public func check(_ catalog: Catalog, of messages: [Message], sourceLocale: LocaleTag) throws -> [Finding] {
    try check(catalog, expected: messages, sourceLocale: sourceLocale)
  }

  private func check(_ catalog: Catalog, expected: [Message]?, sourceLocale: LocaleTag) throws -> [Finding] {
    let source = LanguageContext(try facts(sourceLocale))
    let target = LanguageContext(try facts(catalog.locale))
    return CheckRun(
      catalog: catalog,
      source: source,
      target: target,
      configuration: configuration,
      expected: expected
    ).findings()
  }
}
