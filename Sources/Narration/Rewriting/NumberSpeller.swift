import ICU
import Languages

/// Numbers in the words of one language.
struct NumberSpeller: Sendable {
  private let spelling: NumberSpelling?
  private let facts: SpeechFacts

  init(locale: LocaleTag, facts: SpeechFacts) {
    self.facts = facts
    spelling = facts.numerals == nil ? NumberSpelling(locale) : nil
  }

  /// Whether the language's numbers can be spelled at all.
  var canSpell: Bool { facts.numerals != nil || spelling != nil }

  /// An ASCII decimal in words; `nil` where the language has none for it.
  ///
  /// `noun` is the word that is counted, `word` the one before the number, both in lower case.
  func cardinal(_ decimal: String, before noun: String? = nil, after word: String? = nil) -> String? {
    let words = facts.numerals.map { $0.spell(decimal) } ?? spelled(decimal, before: noun, after: word)
    guard let words else { return nil }
    return noun == nil ? words : attributive(words)
  }

  /// A number that does not stand beside the word that it counts: where the language joins such numbers it agrees with it,
  /// but keeps the form of a number alone.
  func cardinal(_ decimal: String, apartFrom noun: String?, after word: String?) -> String? {
    if facts.joins.isEmpty { return cardinal(decimal) }
    let beside = cardinal(decimal, before: noun, after: word)
    let alone = cardinal(decimal)
    return beside == alone.map(attributive) ? alone : beside
  }

  /// The first number of a range, which counts the same `noun` as the second.
  func lowerBound(_ decimal: String, of noun: String?, after word: String?) -> String? {
    facts.rangeRules == nil ? cardinal(decimal, apartFrom: noun, after: word) : bound(decimal, before: nil, after: word)
  }

  /// A number as one of the two of a range, in the case that the range wants.
  func bound(_ decimal: String, before noun: String?, after word: String?) -> String? {
    guard let rules = facts.rangeRules, let spelling, !decimal.contains("."),
      let words = try? spelling.cardinal(of: decimal, ruleSet: rules)
    else { return cardinal(decimal, before: noun, after: word) }
    return repaired(words)
  }

  /// A rank in words.
  func ordinal(_ number: String) -> String? { try? spelling?.ordinal(of: number) }

  /// A year in words.
  func year(_ number: String) -> String? {
    guard let spelling, spelling.ruleSetNames.contains("%spellout-numbering-year") else { return cardinal(number) }
    return (try? spelling.cardinal(of: number, ruleSet: "%spellout-numbering-year")).map(repaired)
  }

  /// Digits one by one.
  func digits(_ digits: some Sequence<Character>) -> String? {
    let words = digits.map { cardinal(String($0)) }
    return words.contains(nil) ? nil : words.compactMap(\.self).joined(separator: " ")
  }

  private func spelled(_ decimal: String, before noun: String?, after word: String?) -> String? {
    guard let spelling else { return nil }
    let ruleSet = word.flatMap { caseRules(after: $0, decimal) } ?? noun.flatMap(ruleSet(for:)) ?? facts.cardinal
    let words = try? spelling.cardinal(of: decimal, ruleSet: ruleSet)
    return (words ?? (try? spelling.cardinal(of: decimal))).map(repaired)
  }

  /// The rules that a preposition asks for; fractions have none.
  private func caseRules(after word: String, _ decimal: String) -> String? {
    if decimal.contains(".") { return nil }
    return facts.cases.first { $0.words.contains { $0.matches(word) } }?.ruleSet
  }

  /// The rules for the gender of a noun; those for `*` hold where no others do.
  private func ruleSet(for noun: String) -> String? {
    let named = facts.genders.first { $0.words.contains { $0.text != "*" && $0.matches(noun) } }
    return (named ?? facts.genders.first { $0.words.contains { $0.text == "*" } })?.ruleSet
  }

  private func repaired(_ words: String) -> String {
    facts.numberRepairs.reduce(words) { $0.replacing($1.wrong, with: $1.right) }
  }

  private func attributive(_ words: String) -> String {
    for (alone, attributive) in facts.beforeNoun where words.hasSuffix(alone) {
      return words.dropLast(alone.count) + attributive
    }
    return words
  }
}

extension SpeechFacts.Numerals {
  /// An ASCII decimal in words: the whole number, the mark, and each digit after it.
  fileprivate func spell(_ decimal: String) -> String? {
    let parts = decimal.split(separator: ".", maxSplits: 1)
    guard let first = parts.first, let whole = Int(first), whole >= 0 else { return nil }
    let words = spell(whole)
    guard parts.count == 2 else { return words }
    let digits = parts[1].compactMap { $0.wholeNumberValue.map { belowHundred[$0] } }
    return ([words, point] + digits).joined(separator: " ")
  }

  private func spell(_ number: Int) -> String {
    var rest = number
    var words: [String] = []
    for scale in scales {
      var power = 1
      for _ in 0..<scale.power { power *= 10 }
      if rest >= power { words.append(scale.pattern.replacing("{0}", with: spell(rest / power))) }
      rest %= power
    }
    if rest > 0 || words.isEmpty { words.append(belowHundred[rest]) }
    return words.joined(separator: " ")
  }
}

extension WordPattern {
  /// Whether a word in lower case is one of the pattern's.
  func matches(_ word: String) -> Bool {
    switch (isOpenAtStart, isOpenAtEnd) {
    case (false, false): word == stem
    case (false, true): word.hasPrefix(stem)
    case (true, false): word.hasSuffix(stem)
    case (true, true): word.contains(stem)
    }
  }
}
