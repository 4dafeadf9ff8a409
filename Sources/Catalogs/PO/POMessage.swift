/// What one entry of a PO file says, wherever it stands.
public struct POMessage: Hashable, Sendable {
  /// `# `: what translators wrote, a line each.
  public var translatorComments: [String] = []
  /// `#.`: what the author tells translators, a line each.
  public var notes: [String] = []
  /// `#:`: where the message stands in the source.
  public var references: [String] = []
  /// `#,`: `fuzzy`, `c-format` and others, unknown ones included.
  public var flags: [String] = []
  /// `#| msgctxt`: the context when it was last translated.
  public var previousContext: String?
  /// `#| msgid`: the source when it was last translated.
  public var previousSource: String?
  /// `#| msgid_plural`.
  public var previousSourcePlural: String?
  /// `msgctxt`.
  public var context: String?
  /// `msgid`; empty in the header.
  public var source: String
  /// `msgid_plural`.
  public var sourcePlural: String?
  /// `msgstr`, or `msgstr[0]`, `msgstr[1]` … in order.
  public var targets: [String]
  /// True behind `#~`: the message is no longer in the source.
  public var isObsolete = false

  /// Makes a message without comments.
  public init(context: String? = nil, source: String, sourcePlural: String? = nil, targets: [String] = [""]) {
    self.context = context
    self.source = source
    self.sourcePlural = sourcePlural
    self.targets = targets
  }

  /// Whether it is the header.
  public var isHeader: Bool { source.isEmpty && context == nil && !isObsolete }

  /// Whether the translation is not current; setting it keeps the other flags.
  public var isFuzzy: Bool {
    get { flags.contains("fuzzy") }
    set {
      flags.removeAll { $0 == "fuzzy" }
      if newValue { flags.insert("fuzzy", at: 0) }
    }
  }

  /// What names the message.
  public var key: MessageKey { MessageKey(context: context ?? "", source: source) }

  /// How current the translation is.
  public var state: TranslationState {
    if isObsolete { return .obsolete }
    if targets.isEmpty || targets.contains("") { return .untranslated }
    return isFuzzy ? .fuzzy : .translated
  }
}

extension POMessage {
  /// The text of a field; `nil` where the message has none.
  func text(of field: POField) -> String? {
    switch field {
    case .previousContext: previousContext
    case .previousSource: previousSource
    case .previousSourcePlural: previousSourcePlural
    case .context: context
    case .source: source
    case .sourcePlural: sourcePlural
    case .target(let form): targets.indices.contains(form) ? targets[form] : nil
    }
  }

  /// The fields that the message has, in the order in which gettext writes them.
  var fields: [POField] {
    let named = POField.named.filter { text(of: $0) != nil }
    return named + targets.indices.map { .target($0) }
  }
}
