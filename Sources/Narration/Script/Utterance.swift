import Files
import ICU

/// What is spoken in one breath: a sentence, a heading, a list item, or an announcement.
public struct Utterance: Hashable, Encodable, Sendable {
  /// What an utterance is, which decides the pause after it.
  public enum Kind: String, Hashable, Encodable, Sendable {
    case title, heading, sentence, item, cell
    /// Spoken though not written in the leaflet: "List with 3 items.", from the interface labels.
    case announcement
  }

  /// Where the text comes from, for findings.
  public struct Origin: Hashable, Sendable {
    /// The path of the file.
    public let file: String
    /// The place in the file.
    public let position: TextPosition
    /// The message's context.
    public let unit: String
    /// The message's source text.
    public let source: String

    /// Makes an origin.
    public init(file: String, position: TextPosition, unit: String, source: String) {
      self.file = file
      self.position = position
      self.unit = unit
      self.source = source
    }
  }

  /// What it is.
  public let kind: Kind
  /// The ``Passage/id`` that it speaks; `nil` for an announcement.
  public let passage: String?
  /// The UTF-16 range of the passage's text that it speaks.
  public let range: Range<Int>
  /// The text as it is written in the passage.
  public let written: String
  /// The language of the text.
  public let locale: LocaleTag
  /// The text as the voice is given it, and which of its words speak which of the written ones.
  public let spoken: SpokenText
  /// Where the passage comes from; `nil` for an announcement.
  public let origin: Origin?

  /// Makes an utterance.
  public init(
    kind: Kind,
    passage: String?,
    range: Range<Int>,
    written: String,
    locale: LocaleTag,
    spoken: SpokenText,
    origin: Origin? = nil
  ) {
    self.kind = kind
    self.passage = passage
    self.range = range
    self.written = written
    self.locale = locale
    self.spoken = spoken
    self.origin = origin
  }

  /// Everything that decides how it sounds and what its timeline says; not where it comes from.
  private enum CodingKeys: CodingKey {
    case kind, passage, range, written, locale, spoken
  }
}
