import ICU
import Languages

/// Signs, and units without a number.
extension Rewriter {
  /// Says "<", "≥", "±" and the like by the language's words for them.
  mutating func saySign() -> Bool {
    if sayVulgarFraction() { return true }
    for length in [2, 1] where position + length <= units.count {
      let range = position..<position + length
      guard let words = speaker.speech.signs[written[range]], isSign(range) else { continue }
      if !sayAfterNumber(words, range) {
        say(sign: trimmed(words.replacing("{0}", with: "")), range)
        position = range.upperBound
      }
      return true
    }
    return false
  }

  /// Signs whose words come after their number: "{0} से कम" for "<".
  private mutating func sayAfterNumber(_ words: String, _ range: Range<Int>) -> Bool {
    guard words.hasPrefix("{0}"), isBeforeDigit(range.upperBound) else { return false }
    position = range.upperBound
    while units[position].isSpace { position += 1 }
    guard sayNumber() else { return false }
    say(sign: trimmed(String(words.dropFirst(3))), range)
    return true
  }

  /// Whether a sign has its mathematical meaning there.
  private func isSign(_ range: Range<Int>) -> Bool {
    switch written[range] {
    case "-", "−", "–": isMinus(range)
    case "+", "~", "≈": isBeforeDigit(range.upperBound)
    case "x", "X": isBetweenDigits(range)
    case "/": isBetweenLetters(range)
    default: true
    }
  }

  /// A minus stands at the start of a number that nothing written belongs to.
  private func isMinus(_ range: Range<Int>) -> Bool {
    guard range.upperBound < units.count, digitValue(units[range.upperBound]) != nil else { return false }
    return range.lowerBound == 0 || units[range.lowerBound - 1].isSpace || units[range.lowerBound - 1] == 0x28
  }

  private func isBeforeDigit(_ index: Int) -> Bool {
    let start = index < units.count && units[index].isSpace ? index + 1 : index
    return start < units.count && digitValue(units[start]) != nil
  }

  private func isBetweenDigits(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound
    while before > 0, units[before - 1].isSpace { before -= 1 }
    return before > 0 && digitValue(units[before - 1]) != nil && isBeforeDigit(range.upperBound)
  }

  private func isBetweenLetters(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && units[range.lowerBound - 1].isLetter && range.upperBound < units.count
      && units[range.upperBound].isLetter
  }

  /// Says "mg" where no number stands before it; one letter alone is no unit.
  mutating func sayBareUnit() -> Bool {
    guard position == 0 || !units[position - 1].isLetter,
      let unit = speaker.units.symbol(in: units, at: position), unit.range.count > 1,
      unit.range.upperBound == units.count || !units[unit.range.upperBound].isLetter,
      isUnitSymbol(written[unit.range]), let name = speaker.units.bareName(of: unit.unit, isPlural: true)
    else { return false }
    let spoken = builder.say(speakable(name), for: unit.range)
    builder.mark(.init(kind: .unit, written: unit.range, spoken: spoken))
    position = unit.range.upperBound
    return true
  }

  /// "min" and the like are words of some languages, so only symbols without a vowel between stand alone.
  private func isUnitSymbol(_ symbol: String) -> Bool { symbol != "min" && symbol != "mol" && symbol != "cm" }
}
