/// What is counted otherwise than one syllable for each phoneme with a vowel.
public struct NucleusRules: Hashable, Sendable {
  /// Phonemes that hold two syllables, such as "aɪə" of "fire" in American English, and before which they hold one.
  let double: [String: Set<String>]
  /// Phonemes that are not heard after another: "ə" after "ɾ" in Portuguese.
  let silent: [String: String]

  /// Reads `+aɪə +iə!ɹl ɾ-ə`.
  init(_ text: String) {
    var double: [String: Set<String>] = [:]
    var silent: [String: String] = [:]
    for rule in text.split(separator: " ") {
      if rule.hasPrefix("+") {
        let parts = rule.dropFirst().split(separator: "!").map(String.init)
        double[parts[0]] = Set(parts.dropFirst().joined().map(String.init))
      } else {
        let pair = rule.split(separator: "-").map(String.init)
        if pair.count == 2 { silent[pair[1]] = pair[0] }
      }
    }
    self.double = double
    self.silent = silent
  }
}

/// Counts the syllables of phonemes that espeak-ng writes in the International Phonetic Alphabet, `_` between them.
struct PhonemeNuclei {
  let rules: NucleusRules

  /// How many syllables a word's phonemes have.
  func count(_ phonemes: String) -> Int {
    let phonemes = Self.split(phonemes)
    return phonemes.indices.reduce(0) { count, index in
      count
        + syllables(
          of: phonemes[index],
          after: index > 0 ? phonemes[index - 1] : "",
          before: index + 1 < phonemes.count ? phonemes[index + 1] : ""
        )
    }
  }

  /// The phonemes without stress, tones, and marks of another language such as "(en)".
  private static func split(_ text: String) -> [String] {
    var phonemes: [String] = []
    var phoneme = String.UnicodeScalarView()
    var inMarker = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(": inMarker = true
      case ")": inMarker = false
      case _ where inMarker: break
      case "_", " ", "\n":
        if !phoneme.isEmpty { phonemes.append(String(phoneme)) }
        phoneme.removeAll(keepingCapacity: true)
      case "ˈ", "ˌ", "0"..."9": break
      default: phoneme.append(scalar)
      }
    }
    return phoneme.isEmpty ? phonemes : phonemes + [String(phoneme)]
  }

  private func syllables(of phoneme: String, after previous: String, before next: String) -> Int {
    guard Self.isNucleus(phoneme), rules.silent[phoneme].map({ $0 != previous }) ?? true else { return 0 }
    guard let exceptions = rules.double[phoneme] else { return 1 }
    return exceptions.contains(next) ? 1 : 2
  }

  /// A vowel without the mark U+032F of one that makes no syllable, or the mark U+0329 of a consonant that does.
  private static func isNucleus(_ phoneme: String) -> Bool {
    // German writes the "er" of "Lehrer" as two question marks.
    if phoneme == "??" { return true }
    var isNucleus = false
    for scalar in phoneme.unicodeScalars {
      if scalar == "\u{329}" { return true }
      if scalar == "\u{32F}" { isNucleus = false }
      if vowels.contains(scalar) { isNucleus = true }
    }
    return isNucleus
  }

  /// The vowels of the International Phonetic Alphabet, some of them nasal, and what espeak-ng writes for a few more.
  private static let vowels = Set("iyɨʉɯuɪʏʊeøɘɵɤoəɛœɜɞʌɔæɐaɶɑɒɚɝᵻᵿãẽĩõũỹεA".unicodeScalars)
}
