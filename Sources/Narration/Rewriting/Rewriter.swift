import ICU
import Languages

/// Walks through a written text and says each piece of it.
struct Rewriter {
  let speaker: Speaker
  let written: WrittenText
  let values: [String: String]
  let others: (LocaleTag) -> Speaker?
  let latin: LocaleTag?
  var builder: SpokenTextBuilder
  /// UTF-16 units of the written text that are said already.
  var position = 0
  /// Where each word of the text ends, by its start.
  let wordEnds: [Int: Int]

  init(
    speaker: Speaker,
    written: WrittenText,
    values: [String: String],
    others: @escaping (LocaleTag) -> Speaker?,
    latin: LocaleTag?
  ) {
    self.speaker = speaker
    self.written = written
    self.values = values
    self.others = others
    self.latin = latin
    builder = SpokenTextBuilder(locale: speaker.locale)
    let words = TextBoundaries.spokenWords(in: written.text, locale: speaker.locale)
    wordEnds = Dictionary(uniqueKeysWithValues: words.map { ($0.range.lowerBound, $0.range.upperBound) })
  }

  var units: [UInt16] { written.units }

  mutating func rewrite() -> SpokenText {
    for part in written.parts {
      if sayWhole(part) { continue }
      while position < part.range.upperBound { step(to: part.range.upperBound) }
    }
    return builder.finish()
  }

  /// A part that has a spoken form or a language of its own.
  private mutating func sayWhole(_ part: WrittenText.Part) -> Bool {
    if position > part.range.lowerBound { return false }
    if let name = part.argument, let form = values[name] {
      saySpokenForm(form, of: part.range)
    } else if let language = part.language, language != speaker.locale {
      let other = others(language) ?? speaker
      let slice = WrittenText(written[part.range])
      builder.append(other.speak(slice), in: language, writtenAt: part.range.lowerBound)
    } else if part.isPhone, sayDigits(in: part.range) {
    } else {
      return false
    }
    position = part.range.upperBound
    return true
  }

  /// The whole of a spoken form is tied to the whole of what it stands for.
  private mutating func saySpokenForm(_ form: String, of range: Range<Int>) {
    let spoken = speaker.speak(form).text
    builder.say(spoken, for: range)
  }

  /// Says the next piece: the first rule that knows it does.
  private mutating func step(to end: Int) {
    if sayLexiconEntry(to: end) || sayAbbreviation(to: end) { return }
    if digitValue(units[position]) != nil, sayNumber() { return }
    if saySign() || sayBareUnit() || sayForeignWords(to: end) || sayWord(to: end) { return }
    copyCharacter()
  }

  // MARK: Words

  private mutating func sayWord(to limit: Int) -> Bool {
    guard let wordEnd = wordEnds[position] ?? (units[position].isLetter ? endOfLetters(from: position) : nil)
    else { return false }
    let firstDigit = (position..<wordEnd).first { digitValue(units[$0]) != nil } ?? wordEnd
    let end = min(max(firstDigit, position + 1), limit)
    let range = position..<end
    let word = written[range]
    let start = builder.count
    builder.copy(spelling(of: word), speaking: range)
    if isDecisive(word) {
      builder.mark(.init(kind: .word, written: range, spoken: start..<builder.count))
    }
    position = end
    return true
  }

  private func endOfLetters(from start: Int) -> Int {
    var index = start
    while index < units.count, units[index].isLetter { index += 1 }
    return index
  }

  /// Composed, without what shows nothing, and in lower case where capitals only shout.
  private func spelling(of word: String) -> String {
    let isShouted = isCapital(word) && isDecisive(word)
    return speakable(isShouted ? UnicodeText.lowercased(word, locale: speaker.locale) : word)
  }

  private func isDecisive(_ word: String) -> Bool {
    let word = UnicodeText.lowercased(UnicodeText.nfc(word), locale: speaker.locale)
    return speaker.decisive.contains(word)
  }

  private func isCapital(_ word: String) -> Bool {
    word.count > 1 && word == UnicodeText.uppercased(word, locale: speaker.locale)
  }

  /// A text with the characters that the voice reads right.
  func speakable(_ text: String) -> String {
    let text = UnicodeText.nfc(text)
    if text.unicodeScalars.allSatisfy({ isSpeakable($0) && !speaker.replacedBeginnings.contains($0) }) { return text }
    var result = ""
    for character in text {
      var rest = Array(character.unicodeScalars)
      if let (count, other) = replacement(of: rest) {
        result += other
        rest.removeFirst(count)
      }
      result.unicodeScalars += rest.filter(isSpeakable)
    }
    return result
  }

  /// What stands for a character, or for as much of its start as the language names: a letter with a vowel sign, whatever
  /// other marks follow.
  private func replacement(of scalars: [Unicode.Scalar]) -> (count: Int, text: String)? {
    let characters = speaker.speech.characters
    if characters.isEmpty { return nil }
    return (1...scalars.count).reversed().lazy.compactMap { count in
      characters[Character(String(String.UnicodeScalarView(scalars[..<count])))].map { (count, $0) }
    }.first
  }

  /// Joiners shape letters, so they stay; other characters that show nothing do not sound either.
  private func isSpeakable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    return !UnicodeText.isDefaultIgnorable(scalar) && scalar.properties.generalCategory != .control
  }

  private mutating func copyCharacter() {
    let end = units[position] >= 0xD800 && units[position] < 0xDC00 ? min(position + 2, units.count) : position + 1
    let text = written[position..<end]
    // "[[" would begin phonemes.
    builder.append(units[position] == 0x5B ? "(" : units[position].isSpace ? " " : speakable(text))
    position = end
  }

  // MARK: Lexicon and abbreviations

  private mutating func sayLexiconEntry(to limit: Int) -> Bool {
    guard !speaker.lexicon.isEmpty, wordEnds[position] != nil else { return false }
    let ends = wordEnds.values.filter { $0 > position && $0 <= limit && $0 - position <= 60 }.sorted(by: >)
    for end in ends {
      guard let entry = speaker.lexicon[written[position..<end]] else { continue }
      if case .alias(let words) = entry {
        builder.say(speakable(words), for: position..<end)
      } else {
        builder.say(entry.spoken, for: position..<end)
      }
      position = end
      return true
    }
    return false
  }

  private mutating func sayAbbreviation(to limit: Int) -> Bool {
    guard let (range, spoken) = abbreviation(at: position, to: limit) else { return false }
    builder.say(speakable(spoken), for: range)
    // The abbreviation's full stop also ended the sentence.
    if range.upperBound == units.count, units[range.upperBound - 1] == 0x2E { builder.append(".") }
    position = range.upperBound
    return true
  }

  /// The longest abbreviation at a place where a word begins.
  func abbreviation(at start: Int, to limit: Int) -> (range: Range<Int>, spoken: String)? {
    guard start == 0 || !units[start - 1].isLetter else { return nil }
    for (abbreviation, spoken) in speaker.abbreviations {
      let end = start + abbreviation.count
      if end <= limit, units[start..<end].elementsEqual(abbreviation), end == units.count || !units[end].isLetter {
        return (start..<end, spoken)
      }
    }
    return nil
  }

  // MARK: Other scripts

  /// Latin words amid another script are said by the voice of the leaflet's own language.
  private mutating func sayForeignWords(to limit: Int) -> Bool {
    guard let latin, speaker.locale.script != "Latn", isLatinLetter(position), let other = others(latin) else {
      return false
    }
    var end = position
    var index = position
    while index < limit {
      if isLatinLetter(index) {
        index += 1
        end = index
      } else if isBetweenLatinWords(index) {
        index += 1
      } else {
        break
      }
    }
    builder.append(other.speak(written.slice(position..<end)), in: latin, writtenAt: position)
    position = end
    return true
  }

  private func isLatinLetter(_ index: Int) -> Bool {
    guard index < units.count, units[index].isLetter, let scalar = Unicode.Scalar(units[index]) else { return false }
    let script = UnicodeText.script(of: scalar)
    return script == "Latn" || (script == "Zinh" && index > 0)
  }

  private func isBetweenLatinWords(_ index: Int) -> Bool {
    let joiners: Set<UInt16> = [0x20, 0x27, 0x2019, 0x2D, 0x26]
    return joiners.contains(units[index]) && isLatinLetter(index + 1)
  }
}
