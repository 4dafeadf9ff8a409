import ICU

/// How syllables are counted in a language, and how far that can be trusted.
public struct SyllableMethod: Hashable, Sendable {
  /// The way of counting.
  public enum Kind: Hashable, Sendable {
    /// The nuclei among the phonemes of an espeak-ng voice.
    case phonemes(voice: String, rules: NucleusRules)
    /// The letters of this set, where each is the nucleus of a syllable.
    case vowels(Set<Unicode.Scalar>)
    /// The characters, each of which is a syllable.
    case characters
  }

  /// The way of counting.
  public let kind: Kind
  /// How many words of a list came out exactly right, in per cent.
  public let exactPercent: Double
  /// How many words were compared; 0 where the script leaves no doubt.
  public let words: Int
  /// What they were compared with.
  public let truth: String

  /// Below this share of exact words no formula that counts syllables is used.
  public static let reliableFrom = 85.0

  /// Whether formulas may count on it.
  public var isReliable: Bool { exactPercent >= Self.reliableFrom }

  /// The method for a locale, or for its nearest relative; `nil` where none was measured.
  public static func method(for locale: LocaleTag) -> SyllableMethod? {
    let candidates = [locale.identifier] + locale.parents.map(\.identifier) + [locale.language]
    return candidates.lazy.compactMap { table[$0] }.first
  }

  /// `Data/syllables.tsv`.
  static let table: [String: SyllableMethod] = {
    var table: [String: SyllableMethod] = [:]
    for line in String(decoding: PackageResources.syllables_tsv, as: UTF8.self).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if !line.hasPrefix("#"), let method = SyllableMethod(fields: fields) { table[fields[0]] = method }
    }
    return table
  }()
}

extension SyllableMethod {
  fileprivate init?(fields: [String]) {
    guard fields.count == 7, let exact = Double(fields[3]) else { return nil }
    switch fields[1] {
    case "phonemes": kind = .phonemes(voice: fields[2], rules: NucleusRules(fields[6]))
    case "vowels": kind = .vowels(Set(fields[2].unicodeScalars))
    case "characters": kind = .characters
    default: return nil
    }
    exactPercent = exact
    words = Int(fields[4]) ?? 0
    truth = fields[5]
  }
}
