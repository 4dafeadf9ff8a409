/// What is counted otherwise than one syllable for each phoneme with a vowel.
public struct NucleusRules: Hashable, Sendable {
  /// Phonemes that hold two syllables: "aɪə" of "fire" in American English.
  let double: Set<String>
  /// Phonemes that are not heard after another: "ə" after "ɾ" in Portuguese.
  let silent: [String: String]

  /// Reads `+aɪə ɾ-ə`.
  init(_ text: String) {
    let parts = text.split(separator: " ")
    double = Set(parts.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) })
    let pairs = parts.filter { !$0.hasPrefix("+") }.map { $0.split(separator: "-").map(String.init) }
    silent = Dictionary(pairs.filter { $0.count == 2 }.map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Counts the syllables of phonemes that espeak-ng writes in the International Phonetic Alphabet, `_` between them.
struct PhonemeNuclei {
  let rules: NucleusRules

  /// How many syllables a word's phonemes have.
  func count(_ phonemes: String) -> Int {
    var count = 0
    var token = String.UnicodeScalarView()
    var previous = ""
    var inMarker = false
    func close() {
      if token.isEmpty { return }
      let phoneme = String(token)
      count += syllables(of: phoneme, after: previous)
      previous = phoneme
      token.removeAll(keepingCapacity: true)
    }
    for scalar in phonemes.unicodeScalars {
      switch scalar {
      // "(en)" tells that another language's rules are used.
      case "(": inMarker = true
      case ")": inMarker = false
      case _ where inMarker: break
      case "_", " ", "\n": close()
      case "ˈ", "ˌ", "0"..."9": break
      default: token.append(scalar)
      }
    }
    close()
    return count
  }

  private func syllables(of phoneme: String, after previous: String) -> Int {
    guard Self.isNucleus(phoneme) else { return 0 }
    if rules.silent[phoneme] == previous { return 0 }
    return rules.double.contains(phoneme) ? 2 : 1
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
