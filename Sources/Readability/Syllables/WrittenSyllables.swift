import ICU

/// Counts syllables by letters alone.
enum WrittenSyllables {
  /// The letters of the set in a word of one case; where the word has none of the script's letters, its vowel groups.
  static func count(_ word: String, vowels: Set<Unicode.Scalar>, locale: LocaleTag) -> Int {
    let lower = UnicodeText.lowercased(UnicodeText.nfc(word), locale: locale)
    let count = lower.unicodeScalars.count { vowels.contains($0) }
    let isForeign = lower.unicodeScalars.allSatisfy { !$0.isLetter || $0.isASCII } && !vowels.contains("a")
    return count == 0 && isForeign ? vowelGroups(word) : count
  }

  /// Each Han character, Hangul block and full kana; other letters by their groups of vowels.
  static func characters(_ word: String) -> Int {
    var count = 0
    var others = String.UnicodeScalarView()
    for scalar in UnicodeText.nfc(word).unicodeScalars {
      switch UnicodeText.script(of: scalar) {
      case "Hani", "Hang", "Bopo": count += 1
      case "Hira", "Kana": count += smallKana.contains(scalar) ? 0 : 1
      default: others.append(scalar)
      }
    }
    return others.contains(where: \.isLetter) ? count + vowelGroups(String(others)) : count
  }

  /// Kana that lengthen or close the syllable before them, or only change its vowel.
  private static let smallKana = Set("ぁぃぅぇぉゃゅょゎっんァィゥェォャュョヮッンー".unicodeScalars)

  /// What is left when nothing better is known: groups of Latin vowels, at least one.
  static func vowelGroups(_ word: String) -> Int {
    var count = 0
    var inGroup = false
    for scalar in UnicodeText.nfd(word).unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
      let isVowel = latinVowels.contains(scalar)
      if isVowel, !inGroup { count += 1 }
      inGroup = isVowel
    }
    return max(count, 1)
  }

  private static let latinVowels = Set("aeiouyAEIOUYæœøıÆŒØ".unicodeScalars)
}
