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
      if previous.map({ parts($0, letter) }) ?? true { count += 1 }
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

  /// Brazilian Portuguese (Acordo Ortográfico 1990, base XX): a vowel with a weak one after it is one syllable, and so
  /// is a rising pair at the end of a word whose stress is written before it ("história"). A weak vowel stands alone
  /// before nh and before l, m, n, r or z that closes its syllable ("rainha", "cair").
  static func portuguese(_ word: String) -> Int? {
    // The letters k, w and y follow the rules of the language that the word is from.
    if word.contains(where: { "kwy".contains($0) }) { return nil }
    let letters = silentURemoved(Array(word), before: "eiéíêaáâãoó")
    let stress = letters.firstIndex { "áâéêíóôú".contains($0) }
    var (count, index) = (0, 0)
    while index < letters.count {
      defer { index += 1 }
      guard isPortugueseVowel(letters[index]) else { continue }
      count += 1
      let run = letters[..<index].reversed().prefix(while: isPortugueseVowel).count
      guard index + 1 < letters.count, isPortugueseVowel(letters[index + 1]) else { continue }
      let pair = Pair(letters: letters, index: index)
      if pair.isFalling {
        index += 1
      } else if pair.isRisingAtEnd, let stress, stress < index - run {
        index += 1
      }
    }
    return count
  }

  private static func isPortugueseVowel(_ letter: Character) -> Bool { "aeiouáâãàéêíóôõúü".contains(letter) }

  /// Two vowels of a Portuguese word, and what follows them.
  private struct Pair {
    let first: Character
    let second: Character
    let tail: ArraySlice<Character>

    init(letters: [Character], index: Int) {
      (first, second, tail) = (letters[index], letters[index + 1], letters[(index + 2)...])
    }

    var isFalling: Bool {
      let glides = "iu".contains(second) && !"iu".contains(first)
      guard glides || ["ão", "ãe", "õe", "ui", "iu", "ãi"].contains("\(first)\(second)") else { return false }
      return !("iu".contains(second) && isClosed)
    }

    /// What follows closes the syllable of the second vowel, which then stands alone.
    private var isClosed: Bool {
      guard let next = tail.first else { return false }
      let after = tail.dropFirst().first
      if next == "n", after == "h" { return true }
      guard "lmnrz".contains(next) else { return false }
      guard let after else { return true }
      return next != "z" && !"aeiouáâãéêíóôõúh".contains(after)
    }

    var isRisingAtEnd: Bool {
      "iu".contains(first) && "aeo".contains(second) && (tail.isEmpty || tail.elementsEqual("s"))
    }
  }

  /// Turkish, Russian and Ukrainian: every vowel letter.
  static func vowels(_ word: String, _ vowels: String) -> Int { word.count { vowels.contains($0) } }
}
