import Files
import ICU

/// What a check says about one place of an edition or a file.
public struct Finding: Hashable, Sendable {
  /// The kind of rule that spoke; reports group by it.
  public enum Category: String, CaseIterable, Sendable {
    case structure, messages, plurals, placeholders, numbers, units, meaning, terms, punctuation, script, spelling
    case state, collation, readability, speech, braille, voice
  }

  /// The rule's identifier, such as `number-missing`.
  public let check: String
  /// The kind of rule.
  public let category: Category
  /// How much it weighs.
  public let severity: Severity
  /// The locale that is checked.
  public let locale: LocaleTag
  /// The path of the file as the user named it, or relative to the project.
  public let file: String
  /// The place in the file.
  public let position: TextPosition
  /// The message's `msgctxt` when the catalog has one, else its source text; `nil` when the whole file is meant.
  public let unit: String?
  /// One sentence: what is wrong and what to do.
  public let message: String
  /// The source text, where a message is meant.
  public let source: String?
  /// The translation, where a message is meant.
  public let target: String?

  /// Makes a finding; `position` is the place a reader should jump to.
  public init(
    check: String,
    category: Category,
    severity: Severity,
    locale: LocaleTag,
    file: String,
    position: TextPosition,
    unit: String? = nil,
    message: String,
    source: String? = nil,
    target: String? = nil
  ) {
    self.check = check
    self.category = category
    self.severity = severity
    self.locale = locale
    self.file = file
    self.position = position
    self.unit = unit
    self.message = message
    self.source = source
    self.target = target
  }
}
