import ICU

/// Gathers the words of a language for its lexicon: the data file's first, then those that ICU spells.
struct LexiconBuilder {
  /// What each word means, in folded units; the first entry of a meaning wins.
  private(set) var words: [[UInt16]: [LexiconEntry]] = [:]
  /// The same of patterns open at their start, their letters backwards.
  private(set) var endings: [[UInt16]: [LexiconEntry]] = [:]
  private(set) var numberWordCount = 0
  private(set) var hasMonths = false
  private(set) var monthsHaveCapitals = false
  private(set) var scalesPrecede = false
  private let locale: LocaleTag

  init(_ facts: LanguageFacts) {
    locale = facts.locale
    insertWords(of: facts)
    insertSpelledNumbers()
    insertMonths()
    insertWeekdays()
    insertScales()
    insertUnits()
  }

  /// Adds a word, a phrase or a stem.
  private mutating func insert(_ pattern: WordPattern, _ meaning: Meaning) {
    let stem = Lexicon.fold(pattern.stem)
    switch meaning {
    case .number: numberWordCount += 1
    case .month: hasMonths = true
    default: break
    }
    let entry = LexiconEntry(meaning: meaning, isOpen: pattern.isOpenAtEnd)
    if pattern.isOpenAtStart {
      Self.add(entry, to: &endings[stem.reversed(), default: []])
    } else {
      Self.add(entry, to: &words[stem, default: []])
    }
  }

  private static func add(_ entry: LexiconEntry, to entries: inout [LexiconEntry]) {
    if !entries.contains(entry) { entries.append(entry) }
  }

  private mutating func insertWords(of facts: LanguageFacts) {
    for (concept, patterns) in facts.words { for pattern in patterns { insert(pattern, .concept(concept)) } }
    for (unit, patterns) in facts.units { for pattern in patterns { insert(pattern, .unit(unit)) } }
    for (word, value) in facts.numbers { insert(word, .number(value)) }
    for (word, rank) in facts.ordinals { insert(word, .ordinal(rank)) }
    for (word, power) in facts.scales { insert(word, .scale(power)) }
    for (word, month) in facts.months { insert(word, .month(month)) }
    for idiom in facts.idioms { insert(WordPattern(idiom), .idiom) }
    for pattern in facts.words[.once] ?? [] { insert(pattern, .number(NumberValue(1))) }
    for pattern in facts.words[.twice] ?? [] { insert(pattern, .number(NumberValue(2))) }
  }

  /// Numbers in every form that CLDR's rules spell, cases and genders included.
  private mutating func insertSpelledNumbers() {
    guard let spelling = NumberSpelling(locale) else { return }
    for rules in spelling.ruleSetNames {
      let isOrdinal = rules.hasPrefix("%spellout-ordinal")
      guard isOrdinal || rules.hasPrefix("%spellout-cardinal") else { continue }
      for number in isOrdinal ? Self.ranks : Self.spelledNumbers {
        guard let spelt = try? spelling.cardinal(of: String(number), ruleSet: rules), spelt.hasNoDigits else {
          continue
        }
        insert(WordPattern(spelt), isOrdinal ? .ordinal(number) : .number(NumberValue(number)))
      }
    }
  }

  private static let spelledNumbers =
    Array(0...100) + stride(from: 200, through: 1000, by: 100)
    + stride(from: 2000, through: 10_000, by: 1000)
  private static let ranks = Array(1...31)

  private mutating func insertMonths() {
    let names = CalendarNames(locale)
    monthsHaveCapitals = names.standaloneWide.months.allSatisfy { $0.first?.isUppercase == true }
    for list in [names.wide, names.standaloneWide, names.abbreviated, names.standaloneAbbreviated] {
      for (index, name) in list.months.enumerated() where name.hasNoDigits && name.utf16.count > 1 {
        insert(WordPattern(name), .month(index + 1))
        if name.hasSuffix(".") { insert(WordPattern(String(name.dropLast())), .month(index + 1)) }
      }
    }
    for (index, names) in zip(names.wide.months, names.standaloneWide.months).enumerated() {
      if let stem = Self.stem(names.0, names.1) { insert(WordPattern(stem + "*"), .month(index + 1)) }
    }
  }

  /// In full, since "Sun" and "mar." are other words too; Chinese "周一" is not.
  private mutating func insertWeekdays() {
    let names = CalendarNames(locale)
    let short = names.abbreviated.weekdays.allSatisfy { $0.utf16.allSatisfy(CharacterTable.shared.isWithoutSpaces) }
    for list in [names.wide, names.standaloneWide] + (short ? [names.abbreviated] : []) {
      for (index, name) in list.weekdays.enumerated() { insert(WordPattern(name), .weekday(index + 1)) }
    }
  }

  /// What the cases of a month's name have in common: "ноябр" of "ноябрь" and "ноября", for "ноябре".
  private static func stem(_ inDate: String, _ alone: String) -> String? {
    let stem = zip(inDate.unicodeScalars, alone.unicodeScalars).prefix { $0 == $1 }.map(\.0)
    guard stem.count >= (inDate == alone ? 5 : 3), stem.allSatisfy(\.properties.isAlphabetic) else { return nil }
    return String(String.UnicodeScalarView(stem))
  }

  /// Long words take endings in many languages: Turkish "milyonu", Finnish "miljoonaa".
  private mutating func insertScales() {
    for scale in NumberFormatting.scaleWords(locale) {
      if scale.precedes { scalesPrecede = true }
      let isLong =
        scale.word.unicodeScalars.count >= 4 && scale.word.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
      insert(WordPattern(isLong ? scale.word + "*" : scale.word), .scale(scale.exponent))
    }
  }

  /// The units' names in CLDR, and the forms that hold their number: Arabic "أسبوعان" is two weeks.
  private mutating func insertUnits() {
    for unit in CLDRUnits.all where UnitSpelling.actualLocale(of: unit, locale: locale) != nil {
      for width in UnitSpelling.Width.allCases where width != .narrow {
        for form in (try? UnitSpelling.forms(of: unit, locale: locale, width: width)) ?? [] where !form.isEmpty {
          insert(WordPattern(form), .unit(unit))
        }
      }
      for number in 1...2 {
        guard let name = try? UnitSpelling.name(of: unit, value: String(number), locale: locale), name.hasNoDigits
        else { continue }
        insert(WordPattern(name), .number(NumberValue(number)))
      }
    }
    for (unit, symbols) in CLDRUnits.symbols { for symbol in symbols { insert(WordPattern(symbol), .unit(unit)) } }
  }
}

extension String {
  fileprivate var hasNoDigits: Bool {
    !isEmpty && !unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
  }
}
