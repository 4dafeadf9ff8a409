import ICU

/// Finds every number in a text of one language: in digits of any script, in words, as a rank, a month, a fraction.
public struct NumberReader: Sendable {
  /// The decimal marks beside Western digits and beside those of the language's own script.
  private let decimal, nativeDecimal: UInt16
  private let conjunction: [UInt16]
  private let table = CharacterTable.shared

  private let monthsHaveCapitals, scalesPrecede: Bool

  /// Makes a reader for a lexicon's language.
  public init(_ lexicon: Lexicon) {
    let locale = lexicon.locale
    let native = (try? NumberSymbols(locale))?.nativeNumberingSystem
    monthsHaveCapitals = lexicon.monthsHaveCapitals
    scalesPrecede = lexicon.scalesPrecede
    decimal = Self.decimal(of: locale, "latn")
    nativeDecimal = Self.decimal(of: locale, native ?? "latn")
    conjunction = Array(ListFormatting.join(["A", "B"], locale: locale).dropFirst().dropLast().utf16)
  }

  private static func decimal(of locale: LocaleTag, _ system: String) -> UInt16 {
    (try? NumberSymbols(locale, numberingSystem: system))?.decimal.utf16.first ?? UInt16(UInt8(ascii: "."))
  }

  /// The numbers of a text in its order; `matches` are the lexicon's in the same text.
  public func numbers(in text: ScannedText, matches: [LexiconMatch]) -> [NumberToken] {
    var tokens = digitTokens(in: text)
    NumberWords(
      text: text,
      matches: matches,
      conjunction: conjunction,
      monthsHaveCapitals: monthsHaveCapitals,
      scalesPrecede: scalesPrecede
    ).add(to: &tokens)
    tokens += RomanNumerals.tokens(in: text, besides: tokens)
    tokens.sort { $0.core.lowerBound < $1.core.lowerBound }
    dropIdioms(&tokens, matches)
    NumberNeighbours(text: text, matches: matches).complete(&tokens)
    return tokens
  }

  /// "24/7" says "always", and a translation need not have the numbers.
  private func dropIdioms(_ tokens: inout [NumberToken], _ matches: [LexiconMatch]) {
    let idioms = matches.filter { $0.meanings.isIdiom }
    if idioms.isEmpty { return }
    tokens.removeAll { token in
      let next = idioms.partitioningIndex { $0.range.upperBound <= token.range.lowerBound }
      return next < idioms.count && idioms[next].range.overlaps(token.range)
    }
  }

  private func digitTokens(in text: ScannedText) -> [NumberToken] {
    if text.traits.isDisjoint(with: [.digit, .fraction, .surrogate]) { return [] }
    var tokens: [NumberToken] = []
    var index = 0
    while index < text.units.count {
      if table.digit(in: text.units, at: index) != nil {
        let token = digitToken(in: text.units, from: index)
        tokens.append(token)
        index = token.range.upperBound
      } else if let value = VulgarFraction.value(of: text.units[index]) {
        addFraction(value, at: index, to: &tokens)
        index += 1
      } else {
        index += 1
      }
    }
    return tokens
  }

  private func digitToken(in units: [UInt16], from start: Int) -> NumberToken {
    let groups = DigitGroups(units, from: start, table)
    let decimal = units[start] < 0x80 ? self.decimal : nativeDecimal
    var range = groups.range
    var readings = groups.readings(decimal: decimal)
    if let (denominator, end) = denominator(in: units, after: range), groups.separators.isEmpty,
      let numerator = readings[0][0].integer
    {
      readings = [readings[0] + [NumberValue(denominator)], [NumberValue(numerator, over: denominator)]]
      range = range.lowerBound..<end
    } else if let (power, end) = superscript(in: units, after: range.upperBound), groups.separators.isEmpty {
      readings.append([NumberValue(whole: groups.groups[0] + power)])
      range = range.lowerBound..<end
    }
    if isNakedDecimal(units, range.lowerBound, decimal), groups.separators.isEmpty {
      readings.insert([NumberValue(whole: [], fraction: groups.groups[0])], at: 0)
    }
    var token = NumberToken(range: range, core: range, form: .digits, readings: readings)
    token.written = groups.written
    token.isInName = isInName(units, range)
    token.isAttached = token.isInName || isLetter(units, range.upperBound)
    return token
  }

  /// The denominator of a fraction such as 1/3; a date or a ratio of large numbers is none.
  private func denominator(in units: [UInt16], after range: Range<Int>) -> (Int, Int)? {
    let slash = range.upperBound
    guard range.count <= 2, slash + 1 < units.count, units[slash] == 0x2F || units[slash] == 0x2044,
      table.digit(in: units, at: slash + 1) != nil,
      range.lowerBound == 0 || units[range.lowerBound - 1] != 0x2F
    else { return nil }
    let next = DigitGroups(units, from: slash + 1, table)
    guard next.separators.isEmpty, next.groups[0].count <= 2,
      next.range.upperBound == units.count || units[next.range.upperBound] != 0x2F,
      let value = Int(String(decoding: next.groups[0], as: UTF8.self)), value > 0
    else { return nil }
    return (value, next.range.upperBound)
  }

  /// Superscript digits, as in 10⁵, which writers lose: 105.
  private func superscript(in units: [UInt16], after start: Int) -> ([UInt8], Int)? {
    var digits: [UInt8] = []
    var index = start
    while index < units.count, let digit = Superscripts.value(of: units[index]) {
      digits.append(UInt8(ascii: "0") + digit)
      index += 1
    }
    return digits.isEmpty ? nil : (digits, index)
  }

  private func addFraction(_ value: NumberValue, at index: Int, to tokens: inout [NumberToken]) {
    let range = index..<index + 1
    if let last = tokens.last, last.range.upperBound == index, last.readings[0].count == 1,
      let whole = last.value.integer, let mixed = VulgarFraction.sum(whole, value)
    {
      tokens[tokens.count - 1].readings = [[mixed]]
      tokens[tokens.count - 1].range = last.range.lowerBound..<index + 1
    } else {
      tokens.append(NumberToken(range: range, core: range, form: .digits, readings: [[value]]))
    }
  }

  /// ".5": a point before the digits, and nothing that could end a sentence before the point.
  private func isNakedDecimal(_ units: [UInt16], _ start: Int, _ decimal: UInt16) -> Bool {
    guard start > 0, units[start - 1] == 0x2E || units[start - 1] == decimal else { return false }
    return start == 1 || units[start - 2] == 0x28 || table.kind(of: units[start - 2]) == .space
  }

  private func isLetter(_ units: [UInt16], _ index: Int) -> Bool {
    units.indices.contains(index) && table.isLetter(units[index]) && !table.isWithoutSpaces(units[index])
  }

  private func isInName(_ units: [UInt16], _ range: Range<Int>) -> Bool {
    if isLetter(units, range.lowerBound - 1) { return true }
    guard range.lowerBound > 1 else { return false }
    let hyphen = units[range.lowerBound - 1]
    return (hyphen == 0x2D || (0x2010...0x2013).contains(hyphen)) && isLetter(units, range.lowerBound - 2)
  }
}

/// "½", "¾", "⅓" and their kind.
enum VulgarFraction {
  static func value(of unit: UInt16) -> NumberValue? {
    switch unit {
    case 0xBC: NumberValue(1, over: 4)
    case 0xBD: NumberValue(1, over: 2)
    case 0xBE: NumberValue(3, over: 4)
    case 0x2150...0x215E: sixthsAndOthers[Int(unit) - 0x2150]
    default: nil
    }
  }

  /// From U+2150, VULGAR FRACTION ONE SEVENTH, on.
  private static let sixthsAndOthers = [
    NumberValue(1, over: 7), NumberValue(1, over: 9), NumberValue(1, over: 10), NumberValue(1, over: 3),
    NumberValue(2, over: 3), NumberValue(1, over: 5), NumberValue(2, over: 5), NumberValue(3, over: 5),
    NumberValue(4, over: 5), NumberValue(1, over: 6), NumberValue(5, over: 6), NumberValue(1, over: 8),
    NumberValue(3, over: 8), NumberValue(5, over: 8), NumberValue(7, over: 8),
  ]

  /// A whole number and a fraction, as in 1½.
  static func sum(_ whole: Int, _ fraction: NumberValue) -> NumberValue? {
    let text = fraction.description
    guard whole < 1_000_000, text.hasPrefix("0.") else { return nil }
    return NumberValue("\(whole)\(text.dropFirst())")
  }
}

/// "¹", "²", "⁵" and their kind.
enum Superscripts {
  static func value(of unit: UInt16) -> UInt8? {
    switch unit {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: UInt8(unit - 0x2070)
    default: nil
    }
  }
}
