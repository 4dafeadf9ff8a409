import ICU

/// What will be spoken of an edition, section by section.
public struct Script: Hashable, Sendable {
  /// The utterances of one top-level section; the first of a leaflet also speaks the title and the draft notice.
  public struct Part: Hashable, Encodable, Sendable {
    /// The section's path.
    public let section: String
    /// The section's heading as written, for file names and tags.
    public let title: String
    /// What is spoken, in order.
    public let utterances: [Utterance]

    /// Makes a part.
    public init(section: String, title: String, utterances: [Utterance]) {
      self.section = section
      self.title = title
      self.utterances = utterances
    }
  }

  /// The edition's locale.
  public let locale: LocaleTag
  /// The leaflet's title as written, for tags; empty for a text without one.
  public let title: String
  /// One part for each section with text.
  public let parts: [Part]

  /// Makes a script.
  public init(locale: LocaleTag, title: String = "", parts: [Part]) {
    self.locale = locale
    self.title = title
    self.parts = parts
  }
}
