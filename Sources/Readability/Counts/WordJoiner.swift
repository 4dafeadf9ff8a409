import ICU

/// Makes words of ICU's segments: hyphenated ones are one word, as Flesch (1948) counts them.
struct WordJoiner {
  let units: [UInt16]
  let numbers: SpokenNumbers

  func words(_ segments: [WordSegment]) -> [Word] {
    var words: [Word] = []
    var index = 0
    while index < segments.count {
      let segment = segments[index]
      index += 1
      if segment.kind == .none { continue }
      var end = segment.range.upperBound
      let number = hasDigit(segment.range)
      if !number {
        while index + 1 < segments.count, isHyphen(segments[index]), continues(segments[index + 1]) {
          end = segments[index + 1].range.upperBound
          index += 2
        }
      }
      append(segment.range.lowerBound..<end, isNumber: number, to: &words)
    }
    return words
  }

  private func append(_ range: Range<Int>, isNumber: Bool, to words: inout [Word]) {
    let text = String(utf16: units[range])
    guard isNumber || isUnit(text, after: words.last, at: range.lowerBound) else {
      words.append(Word(text: text, offset: range.lowerBound, spoken: [SpokenWord(text)]))
      return
    }
    if !isNumber, let number = words.last {
      // The number and its unit are spoken together: "five hundred milligrams".
      words[words.count - 1] = Word(text: number.text, offset: number.offset, spoken: [])
      words.append(Word(text: text, offset: range.lowerBound, spoken: numbers.spoken(number.text, unit: text)))
    } else {
      words.append(Word(text: text, offset: range.lowerBound, spoken: numbers.spoken(text, unit: nil)))
    }
  }

  /// Whether the word is a unit's symbol, with no more than a space between it and the number before.
  private func isUnit(_ text: String, after number: Word?, at offset: Int) -> Bool {
    guard let number, let last = number.text.utf16.last, last.isDigit else { return false }
    let end = number.offset + number.text.utf16.count
    return offset <= end + 1 && (offset == end || units[end].isSpace) && numbers.isUnit(text)
  }

  private func hasDigit(_ range: Range<Int>) -> Bool { units[range].contains(where: \.isDigit) }

  private func isHyphen(_ segment: WordSegment) -> Bool {
    guard segment.range.count == 1 else { return false }
    return [0x2D, 0x2010, 0x2011].contains(units[segment.range.lowerBound])
  }

  private func continues(_ segment: WordSegment) -> Bool { segment.kind == .letter && !hasDigit(segment.range) }
}

extension UInt16 {
  /// A decimal digit of any script within the basic plane.
  var isDigit: Bool {
    if self < 0x80 { return (0x30...0x39).contains(self) }
    return Unicode.Scalar(self).map { $0.properties.generalCategory == .decimalNumber } ?? false
  }
}
