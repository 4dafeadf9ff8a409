import ICU

/// Runs of characters of one script in a Japanese text, by which Tateishi, Ono and Yamada (1988) measure.
public struct CharacterRuns: Hashable, Sendable {
  /// The kinds of characters that make runs.
  public enum Kind: Hashable, Sendable, CaseIterable { case alphabet, hiragana, katakana, kanji }

  /// How many runs of each kind there are.
  public private(set) var runs: [Kind: Int] = [:]
  /// How many characters they hold.
  public private(set) var characters: [Kind: Int] = [:]
  /// Characters but white space.
  public private(set) var allCharacters = 0
  /// Marks "、" and "，".
  public private(set) var commas = 0

  /// Whether any text was counted.
  var isUsed: Bool { allCharacters > 0 }

  /// The mean length of a kind's runs; 0 where there is none.
  public func meanLength(of kind: Kind) -> Double {
    runs[kind].map { Double(characters[kind, default: 0]) / Double($0) } ?? 0
  }

  /// Adds the runs of other texts.
  mutating func add(_ other: CharacterRuns) {
    runs.merge(other.runs) { $0 + $1 }
    characters.merge(other.characters) { $0 + $1 }
    allCharacters += other.allCharacters
    commas += other.commas
  }

  /// Counts a text when its language is written with these kinds of characters.
  mutating func add(_ text: String, script: String) {
    guard script == "Jpan" else { return }
    var previous: Kind?
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      allCharacters += 1
      if scalar == "、" || scalar == "，" { commas += 1 }
      let kind = Kind(scalar, after: previous)
      if let kind {
        characters[kind, default: 0] += 1
        if kind != previous { runs[kind, default: 0] += 1 }
      }
      previous = kind
    }
  }
}

extension CharacterRuns.Kind {
  /// The mark "ー" lengthens the vowel before it and belongs to its run.
  fileprivate init?(_ scalar: Unicode.Scalar, after previous: Self?) {
    if scalar == "ー", let previous {
      self = previous
      return
    }
    switch UnicodeText.script(of: scalar) {
    case "Latn": self = .alphabet
    case "Hira": self = .hiragana
    case "Kana": self = .katakana
    case "Hani": self = .kanji
    default: return nil
    }
  }
}
