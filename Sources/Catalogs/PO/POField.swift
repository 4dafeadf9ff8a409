/// A string of an entry.
enum POField: Hashable, Sendable {
  case previousContext, previousSource, previousSourcePlural, context, source, sourcePlural
  /// `msgstr`, or `msgstr[n]` where the message has a plural.
  case target(Int)

  /// All but the translations, in the order in which gettext writes them.
  static let named: [POField] = [
    .previousContext, .previousSource, .previousSourcePlural, .context, .source, .sourcePlural,
  ]

  /// Whether it stands behind `#|`.
  var isPrevious: Bool {
    switch self {
    case .previousContext, .previousSource, .previousSourcePlural: true
    default: false
    }
  }

  /// The keyword before the string.
  func keyword(hasPlural: Bool) -> String {
    switch self {
    case .context, .previousContext: "msgctxt"
    case .source, .previousSource: "msgid"
    case .sourcePlural, .previousSourcePlural: "msgid_plural"
    case .target(let form): hasPlural ? "msgstr[\(form)]" : "msgstr"
    }
  }
}
