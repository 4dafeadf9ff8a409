import ICU
import Languages

/// Numbers, with the ranges, fractions, powers and units that they stand in.
extension Rewriter {
  /// Emergency numbers are known by their digits in every country that has them.
  private static let shortNumbers: Set<String> = ["111", "112", "911", "999"]
  private static let vulgar: [UInt16: (Int, Int)] = [
    0xBD: (1, 2), 0xBC: (1, 4), 0xBE: (3, 4), 0x2153: (1, 3), 0x2154: (2, 3), 0x215B: (1, 8), 0x215C: (3, 8),
    0x215D: (5, 8), 0x215E: (7, 8), 0x2155: (1, 5), 0x2156: (2, 5), 0x2157: (3, 5), 0x2158: (4, 5), 0x2159: (1, 6),
    0x215A: (5, 6),
  ]
  private static let superscripts: [UInt16: Character] = [
    0x2070: "0", 0xB9: "1", 0xB2: "2", 0xB3: "3", 0x2074: "4", 0x2075: "5", 0x2076: "6", 0x2077: "7", 0x2078: "8",
    0x2079: "9",
  ]

  /// Says the number at the position with all that belongs to it.
  mutating func sayNumber() -> Bool {
    guard speaker.speller.canSpell else { return false }
    if sayPhone() || sayDate() || sayTime() { return true }
    guard let number = speaker.numbers.number(in: units, at: position) else { return false }
    if sayOrdinal(number) || sayFraction(number) || sayRange(from: number) { return true }
    if Self.shortNumbers.contains(number.digits), number.isWhole || hasLeadingZero(number) {
      return say(digits: number)
    }
    if sayYear(number) { return true }
    if hasLeadingZero(number) || number.digits.count > 15 { return say(digits: number) }
    return sayQuantity(number)
  }

  /// "2026 г.": a year with its word, not grams.
  private mutating func sayYear(_ number: WrittenNumber) -> Bool {
    let next = number.range.upperBound + 1
    guard number.range.count == 4, let year = Int(number.decimal), (1900...2100).contains(year), next < units.count,
      units[next - 1].isSpace,
      abbreviation(at: next, to: units.count)?.range.contains(where: { units[$0] == 0x2E }) == true,
      let words = speaker.speller.year(number.decimal)
    else { return false }
    say(number, words, before: nil)
    position = number.range.upperBound
    return true
  }

  private func hasLeadingZero(_ number: WrittenNumber) -> Bool {
    number.isWhole && number.decimal.count > 1 && number.decimal.first == "0"
  }

  // MARK: A number and its unit

  /// A number, a power perhaps, and its unit. `word` governs the two bounds of a range.
  @discardableResult
  private mutating func sayQuantity(_ number: WrittenNumber, isBound: Bool = false, after word: String? = nil) -> Bool {
    let afterNumber = powerEnd(from: number.range.upperBound)
    let unit = unit(after: afterNumber)
    let name = unit.flatMap { speaker.units.name(of: $0.unit, value: number.decimal) }
    let partner = isBound || unit != nil ? nil : joined(to: number)
    let noun = noun(of: partner ?? number)
    let spelled =
      if isBound {
        speaker.speller.bound(number.decimal, before: noun, after: word)
      } else if partner != nil {
        speaker.speller.cardinal(number.decimal, apartFrom: noun, after: governor(of: number))
      } else {
        speaker.speller.cardinal(number.decimal, before: noun, after: governor(of: number))
      }
    guard let words = spelled else { return false }
    if let name, !name.before.isEmpty, let unit { sayUnit(name.before, unit.range) }
    if let name, let unit, !name.holdsNumber {
      sayCounted(number, words: words, name: name, unit: unit)
    } else {
      say(number, words, before: noun)
      if afterNumber > number.range.upperBound { sayPower(number.range.upperBound..<afterNumber) }
      if let name, let unit, !name.after.isEmpty { sayUnit(name.after, unit.range) }
    }
    position = name == nil ? afterNumber : unit?.range.upperBound ?? afterNumber
    if name != nil || afterNumber > number.range.upperBound { sayDenominators() }
    return true
  }

  /// A form such as the Arabic dual says itself how many; a singular without its number is given it.
  private mutating func sayCounted(
    _ number: WrittenNumber,
    words: String,
    name: UnitReader.Name,
    unit: (range: Range<Int>, unit: String)
  ) {
    if number.decimal == "1" {
      sayUnit(name.after, unit.range)
      say(number, words, before: nil)
    } else {
      let whole = number.range.lowerBound..<unit.range.upperBound
      let spoken = builder.say(name.after, for: whole)
      builder.mark(element(number, spoken: spoken, written: whole, before: nil))
    }
  }

  /// Says a number's words and marks them with what they must not be taken for.
  private mutating func say(_ number: WrittenNumber, _ words: String, before noun: String?) {
    let spoken = builder.say(speakable(words), for: number.range)
    builder.mark(element(number, spoken: spoken, written: number.range, before: noun))
  }

  private func element(
    _ number: WrittenNumber,
    spoken: Range<Int>,
    written: Range<Int>,
    before noun: String?
  ) -> SpokenText.Element {
    let neighbours = NumberConfusion.of(number.decimal).compactMap { speaker.speller.cardinal($0, before: noun) }
    return .init(kind: .number, written: written, spoken: spoken, neighbours: neighbours, doubt: number.doubt)
  }

  private mutating func sayUnit(_ words: String, _ range: Range<Int>) {
    let spoken = builder.say(speakable(words), for: range)
    builder.mark(.init(kind: .unit, written: range, spoken: spoken))
  }

  /// The unit symbol after a number, with at most one space between.
  func unit(after end: Int) -> (range: Range<Int>, unit: String)? {
    let start = end < units.count && units[end].isSpace ? end + 1 : end
    return speaker.units.symbol(in: units, at: start)
  }

  /// "/kg", "/24 h": what a dose is counted by.
  private mutating func sayDenominators() {
    while position + 1 < units.count, units[position] == 0x2F, let per = speaker.speech.per {
      let slash = position..<position + 1
      if let unit = speaker.units.symbol(in: units, at: position + 1),
        let name = speaker.units.bareName(of: unit.unit, isPlural: false)
      {
        sayDenominator(name, unit.range, per, slash)
        position = unit.range.upperBound
      } else if let number = speaker.numbers.number(in: units, at: position + 1) {
        say(sign: trimmed(per.replacing("{0}", with: "")), slash)
        position = number.range.lowerBound
        if !sayQuantity(number) { return }
      } else {
        return
      }
    }
  }

  private mutating func sayDenominator(_ name: String, _ range: Range<Int>, _ per: String, _ slash: Range<Int>) {
    let parts = per.split(separator: "{0}", maxSplits: 1, omittingEmptySubsequences: false).map { trimmed(String($0)) }
    if !parts[0].isEmpty { say(sign: parts[0], slash) }
    sayUnit(name, range)
    if parts.count == 2, !parts[1].isEmpty { say(sign: parts[1], slash) }
  }

  mutating func say(sign words: String, _ range: Range<Int>) {
    let spoken = builder.say(words, for: range)
    builder.mark(.init(kind: .sign, written: range, spoken: spoken))
  }

  // MARK: Powers and fractions

  func powerEnd(from start: Int) -> Int {
    var end = start
    while end < units.count, Self.superscripts[units[end]] != nil { end += 1 }
    return end
  }

  private mutating func sayPower(_ range: Range<Int>) {
    let exponent = String(range.compactMap { Self.superscripts[units[$0]] })
    guard let pattern = speaker.speech.power, let words = speaker.speller.cardinal(exponent) else { return }
    let spoken = pattern.replacing("{0}", with: "").replacing("{1}", with: words)
    let start = builder.say(speakable(trimmed(spoken)), for: range)
    let neighbours = NumberConfusion.of(exponent).compactMap { speaker.speller.cardinal($0) }
      .map { trimmed(pattern.replacing("{0}", with: "").replacing("{1}", with: $0)) }
    builder.mark(.init(kind: .number, written: range, spoken: start, neighbours: neighbours))
  }

  /// "1½", "1/2", "1 1/2", "120/80"; "½" alone is a sign.
  private mutating func sayFraction(_ number: WrittenNumber) -> Bool {
    let end = number.range.upperBound
    guard number.isWhole else { return false }
    if end < units.count, let (top, bottom) = Self.vulgar[units[end]] {
      return sayMixed(number, fractionAt: end..<end + 1, top, bottom)
    }
    if let (range, top, bottom) = plainFraction(at: number.range.lowerBound) {
      return sayFraction(top, bottom, at: range)
    }
    let next = end + 1
    guard end < units.count, units[end].isSpace, next < units.count else { return false }
    if let (top, bottom) = Self.vulgar[units[next]] {
      return sayMixed(number, fractionAt: next..<next + 1, top, bottom)
    }
    if let (range, top, bottom) = plainFraction(at: next), top < bottom {
      return sayMixed(number, fractionAt: range, top, bottom)
    }
    return false
  }

  /// Says "½" by itself.
  mutating func sayVulgarFraction() -> Bool {
    guard let (top, bottom) = Self.vulgar[units[position]] else { return false }
    return sayFraction(top, bottom, at: position..<position + 1)
  }

  private func plainFraction(at start: Int) -> (range: Range<Int>, top: Int, bottom: Int)? {
    guard start < units.count, let top = plainInteger(at: start), top.end < units.count,
      units[top.end] == 0x2F || units[top.end] == 0x2044, let bottom = plainInteger(at: top.end + 1), bottom.value > 0,
      bottom.end == units.count || units[bottom.end] != 0x2F
    else { return nil }
    return (start..<bottom.end, top.value, bottom.value)
  }

  /// Digits without any mark.
  private func plainInteger(at start: Int) -> (value: Int, end: Int)? {
    var end = start
    var digits = ""
    while end < units.count, digits.count < 4, let digit = digitValue(units[end]) {
      digits.append(digit)
      end += 1
    }
    guard end == units.count || digitValue(units[end]) == nil else { return nil }
    return Int(digits).map { ($0, end) }
  }

  private func words(_ top: Int, over bottom: Int) -> String? {
    if let words = speaker.speech.fractions["\(top)/\(bottom)"] { return words }
    let isFraction = top < bottom
    guard let pattern = isFraction ? speaker.speech.fraction : speaker.speech.over,
      let first = speaker.speller.cardinal("\(top)"),
      let second = speaker.speller.cardinal("\(bottom)")
    else { return nil }
    return pattern.replacing("{0}", with: first).replacing("{1}", with: second)
  }

  private mutating func sayFraction(_ top: Int, _ bottom: Int, at range: Range<Int>) -> Bool {
    guard let words = words(top, over: bottom) else { return false }
    let spoken = builder.say(speakable(words), for: range)
    let neighbours = [(bottom, top), (top, bottom * 2), (top * 10, bottom)].compactMap { self.words($0.0, over: $0.1) }
    builder.mark(.init(kind: .number, written: range, spoken: spoken, neighbours: neighbours))
    position = range.upperBound
    sayUnit(ofFraction: top < bottom ? "0.5" : String(bottom))
    return true
  }

  /// The unit after a fraction has the form for `value`: a part of one, or 80 in "120/80".
  private mutating func sayUnit(ofFraction value: String) {
    guard let unit = unit(after: position), let name = speaker.units.name(of: unit.unit, value: value) else { return }
    sayUnit([name.before, name.after].filter { !$0.isEmpty }.joined(separator: " "), unit.range)
    position = unit.range.upperBound
  }

  private mutating func sayMixed(_ number: WrittenNumber, fractionAt range: Range<Int>, _ top: Int, _ bottom: Int)
    -> Bool
  {
    guard let pattern = speaker.speech.mixed, let whole = speaker.speller.cardinal(number.decimal),
      let fraction = words(top, over: bottom)
    else { return false }
    let both = number.range.lowerBound..<range.upperBound
    let words = pattern.replacing("{0}", with: whole).replacing("{1}", with: fraction)
    let spoken = builder.say(speakable(words), for: both)
    let neighbours = [whole, fraction] + [speaker.speller.cardinal("\(number.decimal)0")].compactMap(\.self)
    builder.mark(.init(kind: .number, written: both, spoken: spoken, neighbours: neighbours))
    position = both.upperBound
    sayUnit(ofFraction: "1.5")
    return true
  }

  // MARK: Ranges and ranks

  /// "5–10 mg": from one number to another. A hyphen makes a range only of a smaller and a larger number.
  private mutating func sayRange(from first: WrittenNumber) -> Bool {
    guard let pattern = speaker.speech.range, let (mark, second) = rangeEnd(after: first) else { return false }
    let parts = pattern.split(separator: "{0}", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = (parts.last ?? "").split(separator: "{1}", maxSplits: 1, omittingEmptySubsequences: false)
    let word = governor(of: first)
    guard parts.count == 2, rest.count == 2,
      let words = speaker.speller.lowerBound(first.decimal, of: noun(of: second), after: word)
    else { return false }
    let before = trimmed(String(parts[0]))
    if !before.isEmpty { builder.say(before, for: first.range) }
    let firstUnit = unit(after: first.range.upperBound)
    if let firstUnit, firstUnit.range.upperBound <= mark.lowerBound, sayQuantity(first, isBound: true, after: word) {
    } else {
      say(first, words, before: nil)
    }
    say(sign: trimmed(String(rest[0])), mark)
    position = second.range.lowerBound
    _ = sayQuantity(second, isBound: true, after: word)
    let after = trimmed(String(rest[1]))
    if !after.isEmpty { builder.say(after, for: second.range.lowerBound..<position) }
    return true
  }

  private func rangeEnd(after first: WrittenNumber) -> (mark: Range<Int>, second: WrittenNumber)? {
    let dashes: Set<UInt16> = [0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212, 0x7E, 0xFF5E, 0x301C]
    var start = first.range.upperBound
    if let unit = unit(after: start), isDash(after: unit.range.upperBound, dashes) { start = unit.range.upperBound }
    while start < units.count, units[start].isSpace { start += 1 }
    guard start < units.count, dashes.contains(units[start]) else { return nil }
    var end = start + 1
    while end < units.count, units[end].isSpace { end += 1 }
    guard let second = speaker.numbers.number(in: units, at: min(end, units.count - 1)), second.range.lowerBound == end,
      let from = Double(first.decimal), let to = Double(second.decimal), from < to,
      !(second.range.upperBound < units.count && dashes.contains(units[second.range.upperBound]))
    else { return nil }
    return (start..<start + 1, second)
  }

  private func isDash(after end: Int, _ dashes: Set<UInt16>) -> Bool {
    var index = end
    while index < units.count, units[index].isSpace { index += 1 }
    return index < units.count && dashes.contains(units[index])
  }

  private mutating func sayOrdinal(_ number: WrittenNumber) -> Bool {
    let end = number.range.upperBound
    for suffix in speaker.speech.ordinalSuffixes {
      let suffixEnd = end + suffix.utf16.count
      guard number.isWhole, suffixEnd <= units.count, units[end..<suffixEnd].elementsEqual(suffix.utf16),
        suffixEnd == units.count || !units[suffixEnd].isLetter, let words = speaker.speller.ordinal(number.decimal)
      else { continue }
      let range = number.range.lowerBound..<suffixEnd
      let spoken = builder.say(speakable(words), for: range)
      let neighbours = NumberConfusion.of(number.decimal).filter { !$0.contains(".") }
        .compactMap { speaker.speller.ordinal($0) }
      builder.mark(.init(kind: .number, written: range, spoken: spoken, neighbours: neighbours))
      position = suffixEnd
      return true
    }
    return false
  }

  private mutating func say(digits number: WrittenNumber) -> Bool {
    guard let words = speaker.speller.digits(number.digits) else { return false }
    let spoken = builder.say(speakable(words), for: number.range)
    builder.mark(.init(kind: .number, written: number.range, spoken: spoken, doubt: number.doubt))
    position = number.range.upperBound
    return true
  }
}

/// Numbers that one is easily taken for.
enum NumberConfusion {
  /// Ten times as much, a tenth, one more, and the number without its decimal mark.
  static func of(_ decimal: String) -> [String] {
    let parts = decimal.split(separator: ".", maxSplits: 1).map(String.init)
    let whole = parts[0]
    guard parts.count == 2 else {
      if whole == "0" { return ["10", "1"] }
      var neighbours = [whole + "0", tenth(of: whole)]
      if let number = Int(whole) { neighbours.append(String(number + 1)) }
      return neighbours
    }
    let joined = String((whole + parts[1]).drop { $0 == "0" })
    return [joined, whole, parts[1]].filter { !$0.isEmpty && Double($0) != Double(decimal) }
  }

  private static func tenth(of whole: String) -> String {
    whole.count == 1 ? "0.\(whole)" : "\(whole.dropLast()).\(whole.suffix(1))"
  }
}

/// Without the spaces around it.
func trimmed(_ text: String) -> String {
  let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" }
  guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) }) else {
    return ""
  }
  return String(text[first...last])
}
