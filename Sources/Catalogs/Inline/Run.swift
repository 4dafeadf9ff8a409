import ICU

/// A stretch of text with one set of attributes.
public struct Run: Hashable, Sendable {
  /// Emphasis that the author or translator marked.
  public enum Emphasis: Hashable, Sendable { case strong, emphasis }

  /// The text, without markup.
  public var text: String
  /// `**strong**` and `*emphasis*`.
  public var emphasis: Set<Emphasis>
  /// The address of a link: `https`, `http`, `mailto` or `tel`.
  public var link: String?
  /// The language, where it is not that of the text around: `[cervical spine](lang:la)`.
  public var language: LocaleTag?
  /// Whether it stays as it is in every language: `[LeafletKit](translate:no)`.
  public var isUntranslatable: Bool
  /// The clinic's value that it came from: the name inside `{clinicName}`.
  public var argument: String?

  /// Makes a run.
  public init(
    _ text: String,
    emphasis: Set<Emphasis> = [],
    link: String? = nil,
    language: LocaleTag? = nil,
    isUntranslatable: Bool = false,
    argument: String? = nil
  ) {
    self.text = text
    self.emphasis = emphasis
    self.link = link
    self.language = language
    self.isUntranslatable = isUntranslatable
    self.argument = argument
  }

  /// Whether only the texts may differ.
  func hasSameAttributes(as other: Run) -> Bool {
    emphasis == other.emphasis && link == other.link && language == other.language
      && isUntranslatable == other.isUntranslatable && argument == other.argument
  }
}
