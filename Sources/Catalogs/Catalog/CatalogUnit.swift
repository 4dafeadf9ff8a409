import Files

/// How current a translation is.
public enum TranslationState: String, Sendable {
  /// Current.
  case translated
  /// The source changed since, or a tool guessed it: not to be published.
  case fuzzy
  /// Empty.
  case untranslated
  /// The message is no longer in the source.
  case obsolete
}

/// A part of a unit that a position can lie in.
public enum UnitPart: Hashable, Sendable {
  case source, sourcePlural
  /// The translation, or its form `msgstr[n]`.
  case target(Int)
}

/// One message of a catalog with its translation, whatever the file format.
public struct CatalogUnit: Hashable, Sendable {
  /// What names the message.
  public internal(set) var key: MessageKey
  /// The source's plural form, where the format has gettext plurals.
  public let sourcePlural: String?
  /// The translation; several where the format has gettext plurals, in the order of their forms.
  public let targets: [String]
  /// How current the translation is.
  public internal(set) var state: TranslationState
  /// The source when it was last translated, where it changed since.
  public let previousSource: String?
  /// What the author tells translators.
  public let notes: [String]
  /// What translators wrote.
  public let comments: [String]
  /// The format's flags, such as `c-format`.
  public internal(set) var flags: [String]
  /// Where the unit begins.
  public let position: TextPosition
  /// The context when it was last translated, where it changed since.
  public var previousContext: String?
  /// The source's plural form when it was last translated, where it changed since.
  public var previousSourcePlural: String?
  /// Where the message stands in the source, as the format names it: `leaflet.md:12`.
  public var references: [String] = []
  /// Whether it may be translated: XLIFF's `translate`, `shouldTranslate` of `.xcstrings`.
  public var isTranslatable = true
  /// The state in the format's own words, such as `signed-off`, where it has more of them than ``TranslationState``.
  public var formatState: String?

  /// Makes a unit.
  public init(
    key: MessageKey,
    sourcePlural: String? = nil,
    targets: [String],
    state: TranslationState,
    previousSource: String? = nil,
    notes: [String] = [],
    comments: [String] = [],
    flags: [String] = [],
    position: TextPosition
  ) {
    self.key = key
    self.sourcePlural = sourcePlural
    self.targets = targets
    self.state = state
    self.previousSource = previousSource
    self.notes = notes
    self.comments = comments
    self.flags = flags
    self.position = position
  }

  /// The translation where there is one form.
  public var target: String { targets.first ?? "" }

  /// Whether neither a context nor a source names it: a PO file would take it for its header.
  var isNameless: Bool { key.context.isEmpty && key.source.isEmpty }

  /// What findings call the unit: its context when it has one, else its source.
  public var name: String { key.context.isEmpty ? key.source : key.context }
}
