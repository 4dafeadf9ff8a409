import ICU

/// The difference of two texts, word by word.
public enum WordDiff {
  /// A stretch of text that both have, or only one of them.
  public struct Part: Hashable, Sendable {
    /// Where it is found.
    public enum Kind: Hashable, Sendable { case same, removed, added }
    /// Where it is found.
    public let kind: Kind
    /// The text.
    public var text: String

    /// Makes a part.
    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// The parts in order; what was removed stands in front of what was added. Words are ICU's for the locale.
  public static func parts(from old: String, to new: String, locale: LocaleTag) -> [Part] {
    let before = words(of: old, locale)
    let after = words(of: new, locale)
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    return merge(before, after, removed, added)
  }

  private static func merge(
    _ before: [String],
    _ after: [String],
    _ removed: Set<Int>,
    _ added: Set<Int>
  ) -> [Part] {
    var parts: [Part] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        append(.removed, before[old], to: &parts)
        old += 1
      } else if new < after.count, added.contains(new) {
        append(.added, after[new], to: &parts)
        new += 1
      } else {
        append(.same, after[new], to: &parts)
        (old, new) = (old + 1, new + 1)
      }
    }
    return parts
  }

  private static func append(_ kind: Part.Kind, _ text: String, to parts: inout [Part]) {
    if parts.last?.kind == kind { parts[parts.count - 1].text += text } else { parts.append(Part(kind, text)) }
  }

  private static func words(of text: String, _ locale: LocaleTag) -> [String] {
    let units = Array(text.utf16)
    return TextBoundaries.words(in: text, locale: locale).map { String(utf16: units[$0.range]) }
  }
}
