import ICU
import Languages

/// A change of the source that a translation must follow before anybody relies on it: a number, a unit, or a meaning
/// such as a negation or a side.
public struct CriticalChange: Hashable, Sendable, CustomStringConvertible {
  /// What changed: `number`, `unit`, or the name of a ``Concept``.
  public let kind: String
  /// What the old text has and the new one lacks.
  public let lost: [String]
  /// What the new text has and the old one lacks.
  public let gained: [String]

  /// `number 10 → 20`, for translators and reports.
  public var description: String {
    func list(_ values: [String]) -> String { values.isEmpty ? "none" : values.joined(separator: ", ") }
    return "\(kind) \(list(lost)) → \(list(gained))"
  }

  /// How a note to translators begins that tells of such changes.
  static let notePrefix = "Critical change: "

  /// The note for translators.
  static func note(_ changes: [CriticalChange]) -> String {
    notePrefix + changes.map(\.description).joined(separator: "; ")
  }
}

/// Finds critical changes between texts of one language.
public struct CriticalChanges: Sendable {
  private let lexicon: Lexicon
  private let numbers: NumberReader

  /// Makes a finder for the language of `facts`.
  public init(_ facts: LanguageFacts) {
    lexicon = Lexicon(facts)
    numbers = NumberReader(lexicon)
  }

  /// The critical changes from one text to the next; none when all numbers, units and meanings stayed.
  public func changes(from old: String, to new: String) -> [CriticalChange] {
    let before = profile(of: old)
    let after = profile(of: new)
    return Set(before.keys).union(after.keys).sorted().compactMap { kind in
      let lost = Self.difference(before[kind] ?? [], after[kind] ?? [])
      let gained = Self.difference(after[kind] ?? [], before[kind] ?? [])
      return lost.isEmpty && gained.isEmpty ? nil : CriticalChange(kind: kind, lost: lost, gained: gained)
    }
  }

  /// What a text says, by kind: its numbers by value, its units and its meanings by name.
  private func profile(of text: String) -> [String: [String]] {
    let scanned = ScannedText(text)
    let matches = lexicon.matches(in: scanned)
    let tokens = numbers.numbers(in: scanned, matches: matches)
    var profile = ["number": tokens.map(\.value.description), "unit": tokens.compactMap(\.unit)]
    for match in matches {
      guard let concept = match.concept else { continue }
      profile[concept.rawValue, default: []].append(scanned[match.range])
    }
    return profile.mapValues { $0.sorted() }
  }

  /// What `a` has more of than `b`. Words of one meaning may replace each other: "don't" for "do not".
  private static func difference(_ a: [String], _ b: [String]) -> [String] {
    var rest = b
    let missing = a.filter { item in
      guard let index = rest.firstIndex(of: item) else { return true }
      rest.remove(at: index)
      return false
    }
    return missing
  }
}
