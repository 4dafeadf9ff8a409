import ICU

/// A spoken form with its ties to the written one.
public struct SpokenText: Hashable, Encodable, Sendable {
  /// What speaks a stretch of the written text.
  public struct Tie: Hashable, Encodable, Sendable {
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

  /// A part of the spoken text that one voice speaks.
  public struct Stretch: Hashable, Encodable, Sendable {
    /// UTF-16 units of the spoken text.
    public let range: Range<Int>
    /// The language whose voice speaks it.
    public let locale: LocaleTag

    /// Gives a part of the spoken text to a language.
    public init(range: Range<Int>, locale: LocaleTag) {
      self.range = range
      self.locale = locale
    }
  }

  /// A number, unit, sign or word that must be heard.
  public struct Element: Hashable, Encodable, Sendable {
    /// What it is.
    public enum Kind: String, Hashable, Encodable, Sendable {
      case number, unit, sign, word
    }

    /// What it is.
    public let kind: Kind
    /// UTF-16 units of the written text.
    public let written: Range<Int>
    /// UTF-16 units of the spoken text.
    public let spoken: Range<Int>
    /// How its neighbours are said: 50 and 0.5 where it is 5. It must sound like none of them.
    public let neighbours: [String]
    /// Why it is not certain what it means; the voice is then given one of the readings.
    public let doubt: String?

    /// Makes an element.
    public init(
      kind: Kind,
      written: Range<Int>,
      spoken: Range<Int>,
      neighbours: [String] = [],
      doubt: String? = nil
    ) {
      self.kind = kind
      self.written = written
      self.spoken = spoken
      self.neighbours = neighbours
      self.doubt = doubt
    }
  }

  /// The text as the voice is given it; `[[…]]` holds phonemes in the voice's own notation.
  public let text: String
  /// The ties in the order of the spoken text; together they cover every written word. One whose written range is
  /// empty speaks an announcement, such as the number of a list's item.
  public let ties: [Tie]
  /// Who speaks what, without a gap; empty where the utterance's own language speaks it all.
  public let stretches: [Stretch]

  /// What must be heard, in the order of the written text.
  public let elements: [Element]

  /// Makes a spoken form.
  public init(text: String, ties: [Tie], stretches: [Stretch] = [], elements: [Element] = []) {
    self.text = text
    self.ties = ties
    self.stretches = stretches
    self.elements = elements
  }

  /// Who speaks what, when nothing else is said the language `locale`.
  func stretches(in locale: LocaleTag) -> [Stretch] {
    stretches.isEmpty ? [Stretch(range: 0..<text.utf16.count, locale: locale)] : stretches
  }
}
