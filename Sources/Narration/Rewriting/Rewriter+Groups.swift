import ICU
import Languages

/// Telephone numbers, dates and times: digits that are no quantity.
extension Rewriter {
  private static let phoneMarks: Set<UInt16> = [0x20, 0xA0, 0x202F, 0x2D, 0x2010, 0x2011, 0x28, 0x29, 0x2F]

  /// A telephone number: digits one by one, with a pause where it has a space.
  mutating func sayPhone() -> Bool {
    guard let end = phoneEnd(from: position) else { return false }
    return sayDigits(in: position..<end)
  }

  /// Seven digits or more in groups, the first of which begins with 0 or follows a plus sign.
  private func phoneEnd(from start: Int) -> Int? {
    let isInternational = start > 0 && units[start - 1] == 0x2B
    guard isInternational || digitValue(units[start]) == "0" else { return nil }
    var end = start
    var index = start
    var digits = 0
    while index < units.count {
      if digitValue(units[index]) != nil {
        digits += 1
        index += 1
        end = index
      } else if Self.phoneMarks.contains(units[index]), index == end || units[index] == 0x28 || units[index - 1] == 0x29
      {
        index += 1
      } else {
        break
      }
    }
    return digits >= 7 ? end : nil
  }

  /// Says the digits of a range one by one; `false` where the language has no words for them.
  mutating func sayDigits(in range: Range<Int>) -> Bool {
    guard speaker.speller.canSpell else { return false }
    var index = range.lowerBound
    var isFirst = true
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, digitValue(units[end]) != nil { end += 1 }
      if end > index {
        if !isFirst { builder.append(", ") }
        isFirst = false
        guard sayGroup(index..<end) else { return false }
        index = end
      } else {
        if units[index] == 0x2B, let plus = speaker.speech.signs["+"] { builder.say(plus, for: index..<index + 1) }
        index += 1
      }
    }
    position = range.upperBound
    return true
  }

  private mutating func sayGroup(_ range: Range<Int>) -> Bool {
    let digits = range.compactMap { digitValue(units[$0]) }
    guard let words = speaker.speller.digits(digits) else { return false }
    let spoken = builder.say(speakable(words), for: range)
    builder.mark(.init(kind: .number, written: range, spoken: spoken))
    return true
  }

  /// "08:30", or "8.30 am" where a colon is not used; only with two digits of minutes.
  mutating func sayTime() -> Bool {
    guard let hour = field(at: position, longest: 2), hour.value < 25, hour.end < units.count, units[hour.end] == 0x3A,
      let minute = field(at: hour.end + 1, longest: 2), minute.end == hour.end + 3, minute.value < 60,
      let hourWords = speaker.speller.cardinal(String(hour.value)), let pattern = speaker.speech.time,
      let minuteWords = minuteWords(minute.value, isAlone: pattern == "{0} {1}")
    else { return false }
    let range = position..<minute.end
    let words =
      minute.value == 0
      ? (speaker.speech.fullHour ?? pattern.replacing("{1}", with: minuteWords)).replacing("{0}", with: hourWords)
      : pattern.replacing("{0}", with: hourWords).replacing("{1}", with: minuteWords)
    let spoken = builder.say(speakable(words), for: range)
    builder.mark(.init(kind: .number, written: range, spoken: spoken))
    position = minute.end
    return true
  }

  /// "08:05" is "eight zero five" where no word stands between hour and minutes.
  private func minuteWords(_ minute: Int, isAlone: Bool) -> String? {
    isAlone && minute > 0 && minute < 10
      ? speaker.speller.digits("0\(minute)") : speaker.speller.cardinal(String(minute))
  }

  /// "14/07/2026", "14.7.2026", "2026-07-14", as the language writes the day in full.
  mutating func sayDate() -> Bool {
    guard let (date, end) = writtenDate(at: position),
      let text = try? DateFormatting.date(
        year: date.year,
        month: date.month,
        day: date.day,
        locale: speaker.locale,
        style: .long,
        numberingSystem: "latn"
      )
    else { return false }
    let range = position..<end
    let spoken = builder.say(dateWords(text, date), for: range)
    builder.mark(.init(kind: .number, written: range, spoken: spoken))
    position = end
    return true
  }

  /// German and others write a full stop after the day, Hungarian also after the year; the voice would end there.
  private func dateWords(_ text: String, _ date: (year: Int, month: Int, day: Int)) -> String {
    let year = date.year
    let plain = text.replacing("\(year).", with: "\(year)").replacing("\(date.day).", with: "\(date.day)")
    let withYear = speaker.speller.year(String(year)).map { plain.replacing(String(year), with: $0) } ?? plain
    let words = speaker.speak(withYear).text
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  private func writtenDate(at start: Int) -> (date: (year: Int, month: Int, day: Int), end: Int)? {
    guard let first = field(at: start, longest: 4), first.end < units.count,
      [0x2F, 0x2E, 0x2D].contains(units[first.end]), let second = field(at: first.end + 1, longest: 2),
      second.end < units.count, units[second.end] == units[first.end],
      let third = field(at: second.end + 1, longest: 4)
    else { return nil }
    let isYearFirst = first.end - start == 4
    let date =
      isYearFirst
      ? (year: first.value, month: second.value, day: third.value)
      : (year: third.value, month: second.value, day: first.value)
    guard (1900...2100).contains(date.year), (1...12).contains(date.month), (1...31).contains(date.day) else {
      return nil
    }
    return (date, third.end)
  }

  /// Digits alone, at most so many.
  private func field(at start: Int, longest: Int) -> (value: Int, end: Int)? {
    var end = start
    var digits = ""
    while end < units.count, let digit = digitValue(units[end]) {
      digits.append(digit)
      end += 1
    }
    guard digits.count <= longest else { return nil }
    return Int(digits).map { ($0, end) }
  }
}
