extension LocaleTag {
  /// A text that names no locale.
  public struct Unknown: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with a tag.
    public enum Reason: Int32, Sendable {
      /// It does not follow BCP 47.
      case illFormed = 1
      /// Its first subtag is no language that CLDR knows.
      case language
      /// Its script is none of ISO 15924.
      case script
      /// Its region is none of ISO 3166 or UN M49.
      case region
    }

    /// The text as given.
    public let tag: String
    /// What is wrong with it.
    public let reason: Reason

    /// What is wrong, and the remedy.
    public var description: String {
      switch reason {
      case .illFormed:
        "\"\(tag)\" is not a language tag; write one as BCP 47 does, such as \"pl\", \"pt-BR\" or \"zh-Hans\""
      case .language: "\"\(tag)\" begins with an unknown language; use its ISO 639 code, such as \"pl\" for Polish"
      case .script: "\"\(tag)\" names an unknown script; use its ISO 15924 code, such as \"Arab\""
      case .region: "\"\(tag)\" names an unknown region; use its ISO 3166 code, such as \"GB\""
      }
    }
  }
}
