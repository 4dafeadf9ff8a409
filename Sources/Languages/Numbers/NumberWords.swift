/// Numbers that a text writes in words, from what a lexicon found in it.
struct NumberWords {
  let text: ScannedText
  let matches: [LexiconMatch]
  /// What stands between hundreds and ones in words: " and " in English.
  let conjunction: [UInt16]
  let monthsHaveCapitals: Bool
  /// Whether words for powers of ten stand before their numbers: Swahili "milioni 2".
  let scalesPrecede: Bool

  /// Adds the numbers in words, ranks and months, and takes words for powers of ten into the numbers before them.
  func add(to tokens: inout [NumberToken]) {
    scaleDigits(&tokens)
    let scaled = tokens.filter(\.isScaled).map(\.range)
    var index = 0
    while index < matches.count {
      let match = matches[index]
      index += 1
      if match.number != nil {
        tokens.append(number(from: match, &index))
      } else if let rank = match.ordinal {
        tokens.append(token(match, .ordinal, NumberValue(rank)))
      } else if let month = match.month {
        if isMonth(match) { tokens.append(token(match, .month, NumberValue(month))) }
      } else if let power = match.scale, !Self.isTaken(match.range, into: scaled), isWord(match.range) {
        // A million without a number is one million. A single "m" is not.
        tokens.append(token(match, .words, NumberValue(1).scaled(by: power)))
      }
    }
  }

  /// Whether a word for a power of ten stands within one of the numbers that have taken such words in.
  private static func isTaken(_ word: Range<Int>, into numbers: [Range<Int>]) -> Bool {
    let next = numbers.partitioningIndex { $0.upperBound <= word.lowerBound }
    return next < numbers.count && numbers[next].overlaps(word)
  }

  private func isWord(_ range: Range<Int>) -> Bool {
    range.count > 2 || CharacterTable.shared.isWithoutSpaces(text.units[range.lowerBound])
  }

  private func isMonth(_ match: LexiconMatch) -> Bool {
    let first = match.range.lowerBound
    return !monthsHaveCapitals || text.units[first] != text.folded[first]
  }

  private func token(_ match: LexiconMatch, _ form: NumberToken.Form, _ value: NumberValue) -> NumberToken {
    NumberToken(range: match.range, core: match.range, form: form, readings: [[value]])
  }

  /// A number and those directly after it that belong to it: "two hundred" and "fifty", "three" and "million".
  ///
  /// A unit that holds its number adds nothing: Arabic "ثانية" is one second, and twenty of them after "عشرين".
  private func number(from first: LexiconMatch, _ index: inout Int) -> NumberToken {
    var value = first.number ?? NumberValue(0)
    var end = first.range.upperBound
    var isScaled = false
    while index < matches.count, isTied(end, matches[index].range.lowerBound) {
      let next = matches[index]
      if let power = next.scale {
        value = value.scaled(by: power)
        isScaled = true
      } else if next.unit == nil, let addend = next.number,
        let sum = Self.sum(value, addend) ?? Self.product(value, addend)
      {
        value = sum
      } else {
        break
      }
      end = next.range.upperBound
      index += 1
    }
    let range = first.range.lowerBound..<end
    var token = NumberToken(range: range, core: first.range, form: .words, readings: [[value]])
    token.isScaled = isScaled
    return token
  }

  /// Hundreds and ones, thousands and hundreds: the second fits into the noughts of the first.
  private static func sum(_ value: NumberValue, _ addend: NumberValue) -> NumberValue? {
    guard let whole = value.integer, let part = addend.integer, part > 0, value.exponent > 0,
      addend.digits.utf8.count + addend.exponent <= value.exponent
    else { return nil }
    return NumberValue(whole + part)
  }

  /// "Half" of "a million".
  private static func product(_ fraction: NumberValue, _ number: NumberValue) -> NumberValue? {
    fraction.exponent < 0 && number.digits == "1" && number.exponent >= 2 ? fraction.scaled(by: number.exponent) : nil
  }

  /// Whether nothing but one space or hyphen stands between, or the word for "and".
  private func isTied(_ end: Int, _ start: Int) -> Bool {
    guard start > end else { return start == end }
    if start == end + 1 { return text.folded[end] == 0x20 || text.folded[end] == 0x2D }
    return start - end == conjunction.count && text.folded[end..<start].elementsEqual(conjunction)
  }

  private func scaleDigits(_ tokens: inout [NumberToken]) {
    var next = 0
    for index in tokens.indices {
      while next < matches.count, matches[next].range.lowerBound < tokens[index].range.upperBound { next += 1 }
      if tokens[index].isInName { continue }
      var place = next
      var power = 0
      while place < matches.count, let scale = matches[place].scale,
        isTied(tokens[index].range.upperBound, matches[place].range.lowerBound)
      {
        power += scale
        tokens[index].range = tokens[index].range.lowerBound..<matches[place].range.upperBound
        place += 1
      }
      if power == 0, scalesPrecede, let (scale, start) = scale(before: tokens[index].range.lowerBound) {
        power = scale
        tokens[index].range = start..<tokens[index].range.upperBound
      }
      if power > 0 { tokens[index].scale(by: power) }
    }
    addNeighbours(&tokens)
    shareScales(&tokens)
  }

  private func scale(before start: Int) -> (power: Int, start: Int)? {
    let place = matches.partitioningIndex { $0.range.lowerBound < start } - 1
    guard place >= 0, let power = matches[place].scale, isTied(matches[place].range.upperBound, start)
    else { return nil }
    return (power, matches[place].range.lowerBound)
  }

  /// "2 लाख 44 हज़ार" is one number.
  private func addNeighbours(_ tokens: inout [NumberToken]) {
    guard tokens.contains(where: \.isScaled) else { return }
    tokens = tokens.reduce(into: []) { sums, token in
      guard let last = sums.last, last.isScaled, isTied(last.range.upperBound, token.range.lowerBound),
        let sum = Self.sum(last.value, token.value)
      else { return sums.append(token) }
      var combined = NumberToken(
        range: last.range.lowerBound..<token.range.upperBound,
        core: last.core,
        form: .digits,
        readings: [[sum]]
      )
      combined.isScaled = true
      sums[sums.count - 1] = combined
    }
  }

  /// In "1.5 to 2 million" the first number means millions too.
  private func shareScales(_ tokens: inout [NumberToken]) {
    for index in tokens.indices.dropLast() where !tokens[index].isScaled && tokens[index + 1].isScaled {
      let gap = tokens[index + 1].range.lowerBound - tokens[index].range.upperBound
      guard gap <= 6, let raw = tokens[index + 1].unscaled, tokens[index].readings[0].count == 1,
        let power = raw.powerOfTen(to: tokens[index + 1].value)
      else { continue }
      tokens[index].readings.append([tokens[index].value.scaled(by: power)])
    }
  }
}

extension NumberToken {
  /// Takes a word for a power of ten in.
  fileprivate mutating func scale(by power: Int) {
    let numbers = readings.filter { $0.count == 1 }
    guard let first = numbers.first else { return }
    unscaled = first[0]
    readings = numbers.map { [$0[0].scaled(by: power)] }
    isScaled = true
  }
}

/// Numbers such as "XIX"; a single letter is one only after a hyphen ("type-I"), since it may be a word.
enum RomanNumerals {
  static func tokens(in text: ScannedText, besides tokens: [NumberToken]) -> [NumberToken] {
    text.words.compactMap { word in
      let isTied = word.lowerBound > 0 && text.units[word.lowerBound - 1] == 0x2D
      guard word.count <= 6, word.count > 1 || isTied, let value = value(of: text.units[word]) else { return nil }
      return NumberToken(range: word, core: word, form: .roman, readings: [[NumberValue(value)]])
    }
  }

  /// I, V, X and L.
  private static func value(of unit: UInt16) -> Int? {
    switch unit {
    case 0x49: 1
    case 0x56: 5
    case 0x58: 10
    case 0x4C: 50
    default: nil
    }
  }

  private static func value(of units: ArraySlice<UInt16>) -> Int? {
    var total = 0
    var previous = 0
    for unit in units.reversed() {
      guard let value = value(of: unit) else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }
}
