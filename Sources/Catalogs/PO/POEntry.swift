/// One entry of a PO file, with everything that stands around it.
public struct POEntry: Hashable, Sendable {
  /// `# `: what translators wrote.
  public var translatorComments: [String] = []
  /// `#.`: what the author tells translators.
  public var notes: [String] = []
  /// `#:`: where the message stands in the source.
  public var references: [String] = []
  /// `#,`: `fuzzy`, `c-format` and others, unknown ones included.
  public var flags: [String] = []
  /// `#| msgctxt`: the context when it was last translated.
  public var previousContext: POString?
  /// `#| msgid`: the source when it was last translated.
  public var previousSource: POString?
  /// `#| msgid_plural`.
  public var previousSourcePlural: POString?
  /// `msgctxt`.
  public var context: POString?
  /// `msgid`; empty in the header.
  public var source: POString
  /// `msgid_plural`.
  public var sourcePlural: POString?
  /// `msgstr`, or `msgstr[0]`, `msgstr[1]` … in order.
  public var targets: [POString] = []
  /// True behind `#~`: the message is no longer in the source.
  public var isObsolete = false
  /// The entry's bytes in the file, from its first comment to the end of its last line.
  public var range: Range<Int>

  /// Whether it is the header.
  public var isHeader: Bool { source.text.isEmpty && context == nil && !isObsolete }
  /// Whether the translation is not current.
  public var isFuzzy: Bool { flags.contains("fuzzy") }
  /// What names the message.
  public var key: MessageKey { MessageKey(context: context?.text ?? "", source: source.text) }
}
