import Catalogs
import ICU

/// One utterance before the gate: what must be asked of the voice, and what the answers prove.
struct Hearing {
  /// A stretch of the spoken text.
  struct Part {
    let text: String
    let locale: LocaleTag
    /// UTF-16 units of the utterance's spoken text.
    let range: Range<Int>
  }

  /// A test of one element: three kinds of texts that must, or must not, sound like the sentence.
  struct Trial {
    let element: SpokenText.Element
    let part: Part
    /// Its words alone.
    let alone: String
    /// The sentence without it.
    let without: String
    /// The sentence with the words that it should be.
    let spelled: String
    /// The sentence with its neighbours.
    let neighbours: [String]
  }

  let utterance: Utterance
  let parts: [Part]
  let trials: [Trial]
  private let units: [UInt16]

  init(utterance: Utterance, expected: SpokenText) {
    self.utterance = utterance
    let units = Array(utterance.spoken.text.utf16)
    self.units = units
    let parts = utterance.spoken.stretches(in: utterance.locale).map { stretch in
      Part(text: String(utf16: units[stretch.range]), locale: stretch.locale, range: stretch.range)
    }
    self.parts = parts
    let expectedUnits = Array(expected.text.utf16)
    trials = expected.elements.compactMap { element in
      let words = String(utf16: expectedUnits[element.spoken])
      let place = utterance.spoken == expected ? element.spoken : utterance.spoken.place(of: element.written)
      return Self.trial(element, words: words, at: place, in: parts, units)
    }
  }

  private static func trial(
    _ element: SpokenText.Element,
    words: String,
    at place: Range<Int>,
    in parts: [Part],
    _ units: [UInt16]
  ) -> Trial? {
    guard
      let part = parts.first(where: { $0.range.contains(place.lowerBound) || $0.range.upperBound == place.lowerBound })
    else { return nil }
    let before = String(utf16: units[part.range.lowerBound..<place.lowerBound])
    let end = min(place.upperBound, part.range.upperBound)
    let after = String(utf16: units[end..<part.range.upperBound])
    return Trial(
      element: element,
      part: part,
      alone: words,
      without: before + " " + after,
      spelled: before + words + after,
      neighbours: element.neighbours.map { before + $0 + after }
    )
  }

  /// The texts whose phonemes decide.
  var questions: Set<PhonemeBook.Question> {
    var questions: Set<PhonemeBook.Question> = []
    for part in parts { questions.insert(.init(text: part.text, locale: part.locale)) }
    for trial in trials {
      for text in [trial.alone, trial.without, trial.spelled] + trial.neighbours {
        questions.insert(.init(text: text, locale: trial.part.locale))
      }
    }
    for word in words {
      questions.insert(.init(text: word.text, locale: word.locale))
      questions.insert(.init(text: word.letters, locale: word.locale))
    }
    return questions
  }

  /// The phonemes of the whole.
  func phonemes(_ book: PhonemeBook) -> String {
    parts.compactMap { book.phonemes($0.text, $0.locale)?.text }
      .map { $0.split(separator: "\n").joined(separator: " ") }
      .joined(separator: " ")
  }

  // MARK: Words

  /// A word as the voice is given it.
  struct Word: Hashable {
    let text: String
    let locale: LocaleTag
    /// The word's letters with spaces between them.
    var letters: String { text.map(String.init).joined(separator: " ") }
  }

  /// The words of the spoken text, each once. The phonemes of a lexicon's word are one.
  var words: [Word] {
    var seen: Set<Word> = []
    return parts.flatMap { part in
      let units = Array(part.text.utf16)
      let phonemes = Self.phonemes(in: units)
      let words = TextBoundaries.spokenWords(in: part.text, locale: part.locale).map(\.range)
        .filter { word in !phonemes.contains { $0.overlaps(word) } }
      return (words + phonemes).map { Word(text: String(utf16: units[$0]), locale: part.locale) }
    }.filter { seen.insert($0).inserted }
  }

  /// Where "[[" and "]]" hold phonemes of the lexicon, the brackets included.
  private static func phonemes(in units: [UInt16]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in units.indices.dropLast() {
      if units[index] == 0x5B, units[index + 1] == 0x5B, start == nil { start = index }
      if let begin = start, units[index] == 0x5D, units[index + 1] == 0x5D {
        found.append(begin..<index + 2)
        start = nil
      }
    }
    return found
  }

  /// The written text of an element.
  func written(_ element: SpokenText.Element) -> String {
    String(utf16: Array(utterance.written.utf16)[element.written])
  }
}

extension SpokenText {
  /// Where a stretch of the written text is spoken; an empty place after what precedes it, when nothing speaks it.
  fileprivate func place(of written: Range<Int>) -> Range<Int> {
    let speaking = ties.filter { $0.written.overlaps(written) }.map(\.spoken)
    if let start = speaking.map(\.lowerBound).min(), let end = speaking.map(\.upperBound).max() { return start..<end }
    let before = ties.last { $0.written.upperBound <= written.lowerBound && !$0.written.isEmpty }
    let end = before?.spoken.upperBound ?? 0
    return end..<end
  }
}
