/// A locale, named by its BCP 47 language tag: `en-GB`, `zh-Hans`, `ar`.
public struct LocaleTag: Hashable, Sendable {
  /// The tag as BCP 47 writes it.
  public let identifier: String
}
