import ICU

/// The words that a number must agree with.
extension Rewriter {
  /// What a number counts: the first word of its unit, or else the next word.
  func noun(of number: WrittenNumber) -> String? {
    let end = powerEnd(from: number.range.upperBound)
    let name = unit(after: end).flatMap { speaker.units.name(of: $0.unit, value: number.decimal) }
    return name.map { firstWord($0.after) } ?? nextWord(after: end)
  }

  private func firstWord(_ text: String) -> String {
    UnicodeText.lowercased(String(text.prefix { $0 != " " && $0 != "\u{A0}" }), locale: speaker.locale)
  }

  /// The next word in lower case, which a number must agree with; `nil` at the end of a sentence.
  private func nextWord(after end: Int) -> String? { nextWordRange(after: end).map(lowercased) }

  private func nextWordRange(after end: Int) -> Range<Int>? {
    guard end < units.count, units[end].isSpace || units[end].isLetter else { return nil }
    let start = units[end].isSpace ? end + 1 : end
    guard let wordEnd = wordEnds[start] ?? (end == start ? letters(from: start) : nil), units[start].isLetter
    else { return nil }
    return start..<wordEnd
  }

  private func lowercased(_ range: Range<Int>) -> String {
    UnicodeText.lowercased(written[range], locale: speaker.locale)
  }

  private func previousWordRange(before start: Int) -> Range<Int>? {
    var end = start
    while end > 0, units[end - 1].isSpace { end -= 1 }
    var begin = end
    while begin > 0, units[begin - 1].isLetter { begin -= 1 }
    return begin < end ? begin..<end : nil
  }

  private func letters(from start: Int) -> Int? {
    var index = start
    while index < units.count, units[index].isLetter { index += 1 }
    return index > start ? index : nil
  }

  /// The number that a word ties to this one, so that both count the same: "1 or 2 tablets".
  func joined(to number: WrittenNumber) -> WrittenNumber? {
    guard let word = nextWordRange(after: number.range.upperBound), speaker.speech.joins.contains(lowercased(word))
    else { return nil }
    var start = word.upperBound
    if start < units.count, units[start].isSpace { start += 1 }
    guard start < units.count, let next = speaker.numbers.number(in: units, at: start), next.range.lowerBound == start
    else { return nil }
    return next
  }

  /// The word before a number, or before the first of two that count the same.
  func governor(of number: WrittenNumber) -> String? {
    guard let word = previousWordRange(before: number.range.lowerBound) else { return nil }
    guard speaker.speech.joins.contains(lowercased(word)) else { return lowercased(word) }
    var end = word.lowerBound
    while end > 0, units[end - 1].isSpace { end -= 1 }
    var begin = end
    while begin > 0, digitValue(units[begin - 1]) != nil { begin -= 1 }
    return begin < end ? previousWordRange(before: begin).map(lowercased) : lowercased(word)
  }
}
