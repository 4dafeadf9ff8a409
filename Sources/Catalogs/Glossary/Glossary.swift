import ICU

/// The explained words in one locale.
public struct Glossary: Sendable {
  /// A word with its meaning, both in one language.
  public struct Word: Hashable, Sendable {
    /// The word.
    public let term: String
    /// What it means.
    public let definition: String
    /// The language of both: the locale's, or the source's where either is not translated.
    public let locale: LocaleTag
  }

  private let source: GlossarySource
  private let catalog: Catalog?
  private let locale: LocaleTag

  /// Makes a glossary; without a catalog it is in the source language.
  public init(source: GlossarySource, catalog: Catalog?, locale: LocaleTag) {
    self.source = source
    self.catalog = catalog
    self.locale = locale
  }

  /// The words that a leaflet's source text uses, in the file's order.
  ///
  /// They are found in the source, whatever the edition's language: translations inflect them.
  public func words(in leaflet: Leaflet) -> [Word] {
    let text = " " + leaflet.messages.map(\.source).joined(separator: " ").foldedToWords + " "
    return source.entries.filter { text.contains(" " + $0.term.source.foldedToWords) }.map(word)
  }

  private func word(_ entry: GlossarySource.Entry) -> Word {
    guard let catalog, let term = catalog[entry.term.key], let definition = catalog[entry.definition.key],
      term.state == .translated, definition.state == .translated
    else {
      let isSource = catalog == nil && locale.language == source.locale.language
      return Word(
        term: entry.term.source,
        definition: entry.definition.source,
        locale: isSource ? locale : source.locale
      )
    }
    return Word(term: term.target, definition: definition.target, locale: locale)
  }
}

extension String {
  /// The letters and digits with case folded, all else as single spaces: a word begins after a space.
  var foldedToWords: String {
    UnicodeText.caseFolded(self).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
