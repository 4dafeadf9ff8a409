import Languages

/// What became of a source's numbers in its translation. The rules on numbers only read it; a dozen of them share it.
final class NumberComparison {
  /// A number and the one that stands in its place.
  struct Change {
    let source: NumberToken
    let target: NumberToken

    /// Whether one of them is written in words, and both are small: "four and twenty" may be read as 4.
    fileprivate var isInWords: Bool {
      (source.form == .words || target.form == .words) && max(source.value.approximate, target.value.approximate) <= 12
    }

    /// Whether a range of percentages has lost the sign of its first number.
    var mergesPercents: Bool { source.isPercent && !target.isPercent && target.isInPercentRange }
  }

  /// Numbers of the source that the translation has nowhere.
  private(set) var missing: [NumberToken] = []
  /// Numbers of the translation that the source has nowhere.
  private(set) var extra: [NumberToken] = []
  /// Numbers that the translation has, though less often than the source.
  private(set) var repeatedLess: [NumberToken] = []
  /// Numbers that the source has, though less often than the translation.
  private(set) var repeatedMore: [NumberToken] = []
  /// Numbers that a power of ten parts, whole ones.
  private(set) var tenfold: [Change] = []
  /// Numbers whose decimal mark was lost or moved.
  private(set) var decimalMoved: [Change] = []
  /// Numbers whose values differ only because each language reads the marks in its way: "1.500" and "1,500".
  private(set) var copied: [Change] = []
  /// Names of months in dates of the source that the translation has neither as a name nor as a number.
  private(set) var missingMonths: [NumberToken] = []
  /// Number words of the source, from three up, that the translation has neither in words nor in digits.
  private(set) var missingWords: [NumberToken] = []
  /// Numbers of one unit that differ, at least one of them in words.
  private(set) var changedWords: [Change] = []
  /// Numbers on both sides that are equal.
  private(set) var equal: [Change] = []

  /// Whether a number that may say how often something is done stands on both sides.
  var saysHowOften: Bool { equal.contains { $0.source.value == NumberValue(1) || $0.source.value == NumberValue(2) } }

  init(_ pair: TextPair) {
    let hours = pair.source.language.dayHours
    let target = Self.numbers(of: pair.target)
    let source = hours.reading(Self.numbers(of: pair.source), in: pair.source.scanned, beside: target)
    if source.isEmpty, target.isEmpty { return }
    let matcher = NumberMatcher(source: source, target: target, text: pair.target.scanned)
    func change(_ pair: (source: Int, target: Int)) -> Change {
      Change(source: matcher.source.tokens[pair.source], target: matcher.target.tokens[pair.target])
    }
    equal = matcher.pairs.map(change).sorted { $0.target.range.lowerBound < $1.target.range.lowerBound }
    copied = matcher.copied.map(change)
    changedWords = Self.changedWords(matcher)
    takeWords(matcher.source, pair)
    missing = matcher.source.unpairedDigits.filter { $0.value != pair.chosen }
    takeSpelledOut(pair.target)
    missing.removeAll {
      pair.target.language.dayHours.names($0, of: pair.source.scanned, hours, in: pair.target.scanned)
    }
    extra = matcher.target.unpairedDigits.filter { $0.value != pair.chosen }
    let changed = Set(changedWords.flatMap { [$0.source, $0.target] })
    if !changed.isEmpty {
      missing.removeAll(where: changed.contains)
      missingWords.removeAll(where: changed.contains)
      extra.removeAll(where: changed.contains)
    }
    extra.removeAll { pair.source.idioms.contains(pair.target.scanned[$0.range]) }
    takePowersOfTen()
    takeRepetitions(source: source, target: target)
  }

  /// Numbers that a reader sees; those in tags, addresses of links and placeholders are other rules' matter.
  private static func numbers(of text: AnalyzedText) -> [NumberToken] {
    if text.markup.isEmpty { return text.numbers }
    return text.numbers.filter { !text.hasMarkup([.tag, .linkTarget, .printf], at: $0.range) }
  }

  /// Where each side has one number of a unit that found no partner, they belong together.
  private static func changedWords(_ matcher: NumberMatcher) -> [Change] {
    let targets = matcher.target.unpairedByUnit
    if targets.isEmpty { return [] }
    return matcher.source.unpairedByUnit.compactMap { unit, sources in
      guard sources.count == 1, let others = targets[unit], others.count == 1 else { return nil }
      let change = Change(source: sources[0], target: others[0])
      return change.isInWords ? change : nil
    }
    .sorted { $0.target.range.lowerBound < $1.target.range.lowerBound }
  }

  private func takeWords(_ side: NumberSide, _ pair: TextPair) {
    let unpaired = side.tokens.indices.filter { !side.isPaired[$0] }
    if pair.target.language.lexicon.hasMonths {
      missingMonths = unpaired.filter { side.isSurelyMonth($0, pair.source.scanned) }.map { side.tokens[$0] }
    }
    if pair.target.language.lexicon.numberWordCount >= 20 {
      missingWords = unpaired.map { side.tokens[$0] }.filter { $0.form == .words && $0.value.approximate >= 3 }
    }
  }

  /// Large numbers in words are looked for one by one, and in a table of numbers not at all.
  private func takeSpelledOut(_ target: AnalyzedText) {
    if missing.count > Self.mostSpelledOut { return }
    missing.removeAll { target.language.spelled.contains($0.value, in: target.scanned) }
  }

  private static let mostSpelledOut = 20

  private func takePowersOfTen() {
    guard !missing.isEmpty, !extra.isEmpty else { return }
    var waiting = Dictionary(grouping: missing.indices.reversed(), by: { missing[$0].value.digits })
    var taken: Set<Int> = []
    extra.removeAll { token in
      guard token.value.digits != "0", let partner = waiting[token.value.digits]?.popLast() else { return false }
      let change = Change(source: missing[partner], target: token)
      taken.insert(partner)
      if change.source.value.isWhole { tenfold.append(change) } else { decimalMoved.append(change) }
      return true
    }
    missing = missing.indices.filter { !taken.contains($0) }.map { missing[$0] }
  }

  private func takeRepetitions(source: [NumberToken], target: [NumberToken]) {
    if !missing.isEmpty {
      let values = Set(target.flatMap { $0.readings.joined() })
      repeatedLess = missing.filter { values.contains($0.value) }
      missing.removeAll { values.contains($0.value) }
    }
    if !extra.isEmpty {
      let values = Set(source.flatMap { $0.readings.joined() })
      repeatedMore = extra.filter { values.contains($0.value) }
      extra.removeAll { values.contains($0.value) }
    }
  }
}

extension NumberSide {
  /// Whether a month's name is one and not the verb "may" or "march": it has a capital, and a day or a year beside it, or
  /// it is long.
  fileprivate func isSurelyMonth(_ index: Int, _ text: ScannedText) -> Bool {
    let token = tokens[index]
    guard token.form == .month, text.units[token.range.lowerBound] != text.folded[token.range.lowerBound] else {
      return false
    }
    let isAfterDay = index > 0 && token.range.lowerBound - tokens[index - 1].range.upperBound <= 2
    let isBeforeDay = index + 1 < tokens.count && tokens[index + 1].range.lowerBound - token.range.upperBound <= 2
    return isAfterDay || isBeforeDay || token.range.count > 6
  }

  /// The numbers in digits or words that found no partner, by the unit that stands at them.
  fileprivate var unpairedByUnit: [String: [NumberToken]] {
    var found: [String: [NumberToken]] = [:]
    for (index, token) in tokens.enumerated() where !isPaired[index] && (token.form == .digits || token.form == .words)
    {
      if let unit = token.unit { found[unit, default: []].append(token) }
    }
    return found
  }

  /// The numbers in digits that found no partner. Words that found none prove nothing: "one" is often an article.
  fileprivate var unpairedDigits: [NumberToken] {
    tokens.indices.filter { !isPaired[$0] && tokens[$0].form == .digits }.map { tokens[$0] }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
