/// What an update did to one message of a catalog.
public struct MessageChange: Hashable, Sendable {
  /// The kinds of change.
  public enum Kind: String, CaseIterable, Sendable {
    /// Not in the catalog before, and nothing like it.
    case new
    /// A translation of a similar source, to be looked at again.
    case changed
    /// The same source in another place, to be looked at again.
    case moved
    /// Declared by the author to mean what the old source meant; the translation stays current.
    case stillValid
    /// It was obsolete and is in the source again.
    case revived
    /// No longer in the source.
    case obsolete
    /// No longer in the source, and it had no translation.
    case removed
    /// A translation of the same source in the same context, from the memory of the locale; it is current.
    case reused
    /// A translation of the same or a similar source, from the memory of the locale, to be looked at.
    case suggested
  }

  /// What happened.
  public let kind: Kind
  /// The message.
  public let key: MessageKey
  /// The source that the translation was made from, where another text than the present one.
  public let previousSource: String?
  /// What changed that must not be overlooked.
  public let critical: [CriticalChange]
}

/// A catalog brought up to date with its source.
public struct CatalogUpdate: Sendable {
  /// The new file; equal bytes when nothing changed.
  public let document: PODocument
  /// What happened, in the source's order; obsolete and removed messages come last.
  public let changes: [MessageChange]

  /// How many messages a kind of change befell.
  public func count(_ kind: MessageChange.Kind) -> Int { changes.count { $0.kind == kind } }
}

/// A translation that somebody made of the same or a similar text.
public struct Suggestion: Hashable, Sendable {
  /// The message that was translated.
  public let key: MessageKey
  /// Its translation.
  public let target: String
  /// How alike that message's source is to the one asked for, 0 to 1.
  public let similarity: Double

  /// Makes a suggestion.
  public init(key: MessageKey, target: String, similarity: Double) {
    self.key = key
    self.target = target
    self.similarity = similarity
  }
}
