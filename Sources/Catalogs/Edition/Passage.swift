import Files
import ICU

/// A message of an edition as the reader meets it: translated, with the clinic's values in it.
public struct Passage: Hashable, Sendable {
  /// `p1`, `p2` and so on in document order; every format marks the passage with it.
  public let id: String
  /// The source message.
  public let message: Message
  /// The language that the text is in: the edition's, or the source's where the translation is missing.
  public let locale: LocaleTag
  /// How current the translation is; `untranslated` and `fuzzy` passages show the source.
  public let state: TranslationState
  /// The text in stretches of one kind.
  public let runs: [Run]
  /// The file that the text comes from, for findings.
  public let file: String
  /// The place in the file.
  public let position: TextPosition

  /// The text without markup.
  public var text: String { runs.map(\.text).joined() }

  /// Makes a passage.
  public init(
    id: String,
    message: Message,
    locale: LocaleTag,
    state: TranslationState,
    runs: [Run],
    file: String,
    position: TextPosition
  ) {
    self.id = id
    self.message = message
    self.locale = locale
    self.state = state
    self.runs = runs
    self.file = file
    self.position = position
  }
}
