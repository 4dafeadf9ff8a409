import ICU

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

  /// A part of the spoken text that one voice speaks.
  public struct Stretch: Hashable, Sendable {
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

  /// The text as the voice is given it.
  public let text: String
  /// The ties in the order of the spoken text; together they cover every written word.
  public let ties: [Tie]
  /// Who speaks what, without a gap; empty where the utterance's own language speaks it all.
  public let stretches: [Stretch]

  /// Makes a spoken form.
  public init(text: String, ties: [Tie], stretches: [Stretch] = []) {
    self.text = text
    self.ties = ties
    self.stretches = stretches
  }

  /// Who speaks what, when nothing else is said the language `locale`.
  func stretches(in locale: LocaleTag) -> [Stretch] {
    stretches.isEmpty ? [Stretch(range: 0..<text.utf16.count, locale: locale)] : stretches
  }
}
