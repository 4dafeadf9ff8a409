import ICU

/// The glossary's terms beside their translations in one locale.
public struct TermTable: Sendable {
  /// A term and how the locale may write it.
  public struct Term: Hashable, Sendable {
    /// The term in the source language.
    public let source: String
    /// Its translation in the glossary.
    public let translation: String
    /// What else may stand for it, and what must not.
    public let forms: TermForms.Forms
  }

  /// In the glossary's order.
  public let terms: [Term]

  /// Makes a table of the terms that the locale's glossary translates.
  public init(source: GlossarySource, catalog: Catalog, forms: TermForms) {
    terms = source.entries.compactMap { entry in
      guard let unit = catalog[entry.term.key], unit.state == .translated else { return nil }
      return Term(
        source: entry.term.source,
        translation: unit.target,
        forms: forms.forms[entry.id] ?? TermForms.Forms(accepted: [], forbidden: [])
      )
    }
  }

  init(_ terms: [Term]) { self.terms = terms }
}
