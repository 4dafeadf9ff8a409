import ICU

/// What is spoken in one breath: a sentence, a heading, a list item, or an announcement.
public struct Utterance: Hashable, Sendable {
  /// What an utterance is, which decides the pause after it.
  public enum Kind: String, Hashable, Sendable {
    case title, heading, sentence, item, cell
    /// Spoken though not written in the leaflet: "List with 3 items.", from the interface labels.
    case announcement
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

  /// Makes an utterance.
  public init(
    kind: Kind,
    passage: String?,
    range: Range<Int>,
    written: String,
    locale: LocaleTag,
    spoken: SpokenText
  ) {
    self.kind = kind
    self.passage = passage
    self.range = range
    self.written = written
    self.locale = locale
    self.spoken = spoken
  }
}

/// A spoken form with its ties to the written one.
public struct SpokenText: Hashable, Sendable {
  /// What speaks a stretch of the written text.
  public struct Tie: Hashable, Sendable {
    /// UTF-16 units of the written text.
    public let written: Range<Int>
    /// UTF-16 units of the spoken text.
    public let spoken: Range<Int>

    /// Ties a stretch of spoken text to a stretch of written text.
    public init(written: Range<Int>, spoken: Range<Int>) {
      self.written = written
      self.spoken = spoken
    }
  }

  /// The text as the voice is given it.
  public let text: String
  /// The ties in the order of the spoken text; together they cover every written word.
  public let ties: [Tie]

  /// Makes a spoken form.
  public init(text: String, ties: [Tie]) {
    self.text = text
    self.ties = ties
  }
}
