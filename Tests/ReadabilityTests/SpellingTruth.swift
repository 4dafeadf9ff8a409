/// How many syllables a word has by the spelling of its language, for comparing with what the voice says.
enum SpellingTruth {
  /// Spanish: strong vowels part, and an accented weak vowel parts from a strong one (Ortografía 2010, II.4).
  static func spanish(_ word: String) -> Int {
    let letters = silentURemoved(Array(word), before: "eiéí")
    var count = 0
    var previous: Character?
    for (index, letter) in letters.enumerated() {
      if letter == "h", previous != nil, letters.indices.contains(index + 1), "aeiouáéíóú".contains(letters[index + 1])
      {
        continue
      }
      let isFinalY = letter == "y" && index == letters.count - 1
      guard "aeiouáéíóúü".contains(letter) || isFinalY else {
        previous = nil
        continue
      }
      if let previous, !parts(previous, letter) { count += 0 } else { count += 1 }
      previous = isFinalY ? "i" : letter
    }
    return count
  }

  private static func parts(_ first: Character, _ second: Character) -> Bool {
    let strong = "aeoáéó"
    let accented = "íú"
    return (strong.contains(first) && strong.contains(second)) || first == second
      || (accented.contains(first) && strong.contains(second)) || (strong.contains(first) && accented.contains(second))
  }

  private static func silentURemoved(_ letters: [Character], before vowels: String) -> [Character] {
    letters.enumerated().filter { index, letter in
      !(letter == "u" && index > 0 && "qg".contains(letters[index - 1]) && letters.indices.contains(index + 1)
        && vowels.contains(letters[index + 1]))
    }.map(\.element)
  }

  /// Polish: every vowel but an "i" before another. In "auto" the u is none, in "nauka" it is, so that spelling does not
  /// tell, and there is no answer.
  static func polish(_ word: String) -> Int? {
    let letters = Array(word)
    var count = 0
    for (index, letter) in letters.enumerated() {
      let next = letters.indices.contains(index + 1) ? letters[index + 1] : " "
      if "ae".contains(letter), next == "u" { return nil }
      if "aąeęoóuy".contains(letter) || (letter == "i" && !"aąeęoóuy".contains(next)) { count += 1 }
    }
    return count
  }

  /// Turkish, Russian and Ukrainian: every vowel letter.
  static func vowels(_ word: String, _ vowels: String) -> Int { word.count { vowels.contains($0) } }
}
