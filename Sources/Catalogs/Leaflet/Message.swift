import Files

/// What names a message: the section it stands in and its source text, as gettext's `msgctxt` and `msgid` do.
public struct MessageKey: Hashable, Sendable {
  /// The section's path (`treatment/injection`), a label's key, or a glossary entry's (`steroid/term`).
  public let context: String
  /// The text in the source language: inline Markdown, and ICU MessageFormat where it has braces.
  public let source: String

  /// Makes a key.
  public init(context: String, source: String) {
    self.context = context
    self.source = source
  }
}

/// One translatable unit: a heading, a paragraph, a list item, a label.
public struct Message: Hashable, Sendable {
  /// What names it in every catalog.
  public let key: MessageKey
  /// What the author tells translators.
  public let notes: [String]
  /// Where it stands in the source file.
  public let position: TextPosition
  /// False where the author wrote `<!-- translate: no -->`.
  public let isTranslatable: Bool
  /// Earlier source texts of the same meaning, whose translations still hold: the author wrote `<!-- unchanged: … -->`
  /// for each.
  public let earlierWordings: [String]

  /// Makes a message.
  public init(
    key: MessageKey,
    notes: [String] = [],
    position: TextPosition,
    isTranslatable: Bool = true,
    earlierWordings: [String] = []
  ) {
    self.key = key
    self.notes = notes
    self.position = position
    self.isTranslatable = isTranslatable
    self.earlierWordings = earlierWordings
  }

  /// The text in the source language.
  public var source: String { key.source }
}
