import ICU

extension Project {
  /// The terms that the glossary explains, in the source language; empty where no locale has a glossary.
  ///
  /// Every glossary catalog holds them as its sources, so the first one tells them.
  public func glossaryTerms() throws -> [String] {
    for locale in locales where locale != sourceLocale && hasCatalog("glossary", locale) {
      guard let catalog = try catalog("glossary", locale) else { continue }
      return catalog.units.filter { $0.key.context.hasSuffix("/term") }.map(\.key.source)
    }
    return []
  }
}
