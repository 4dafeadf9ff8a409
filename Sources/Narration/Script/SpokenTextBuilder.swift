import ICU

/// Puts a spoken form together from left to right.
struct SpokenTextBuilder {
  private var units: [UInt16] = []
  private var ties: [SpokenText.Tie] = []
  private var stretches: [SpokenText.Stretch] = []
  private var elements: [SpokenText.Element] = []
  private var endsInRewriting = false
  private let locale: LocaleTag

  init(locale: LocaleTag) { self.locale = locale }

  /// How many UTF-16 units there are so far.
  var count: Int { units.count }

  /// Adds a word as it is written. An ending that a script without capitals writes at a number stays at it.
  mutating func copy(_ word: String, speaking written: Range<Int>) {
    if endsInRewriting, word.unicodeScalars.first?.properties.isCased == true { separate(from: word) }
    tie(word, to: written)
    endsInRewriting = false
  }

  /// Adds words in place of something written, parted from the words around.
  @discardableResult
  mutating func say(_ words: String, for written: Range<Int>) -> Range<Int> {
    separate(from: words)
    let start = units.count
    tie(words, to: written)
    endsInRewriting = true
    return start..<units.count
  }

  /// Adds what speaks nothing written: punctuation and spaces.
  mutating func append(_ text: String) {
    if text.isEmpty { return }
    let start = units.count
    units += Array(text.utf16)
    give(start..<units.count, to: locale)
    endsInRewriting = false
  }

  /// Marks something as having to be heard.
  mutating func mark(_ element: SpokenText.Element) { elements.append(element) }

  /// Adds another spoken form whose written text begins at `offset`.
  mutating func append(_ other: SpokenText, in language: LocaleTag, writtenAt offset: Int) {
    separate(from: other.text)
    let start = units.count
    units += Array(other.text.utf16)
    for stretch in other.stretches(in: language) { give(stretch.range.shifted(by: start), to: stretch.locale) }
    ties += other.ties.map {
      SpokenText.Tie(written: $0.written.shifted(by: offset), spoken: $0.spoken.shifted(by: start))
    }
    elements += other.elements.map { $0.shifted(written: offset, spoken: start) }
    endsInRewriting = true
  }

  private mutating func tie(_ text: String, to written: Range<Int>) {
    let start = units.count
    units += Array(text.utf16)
    give(start..<units.count, to: locale)
    ties.append(SpokenText.Tie(written: written, spoken: start..<units.count))
  }

  /// Puts a space where two words would run together; Chinese has none between words.
  private mutating func separate(from text: String) {
    guard let last = units.last, let first = text.utf16.first, last.isWordPart, first.isWordPart,
      !(last.isIdeograph && first.isIdeograph)
    else { return }
    let start = units.count
    units.append(0x20)
    give(start..<units.count, to: locale)
  }

  private mutating func give(_ range: Range<Int>, to language: LocaleTag) {
    if range.isEmpty { return }
    if let last = stretches.last, last.locale == language {
      stretches[stretches.count - 1] = .init(range: last.range.lowerBound..<range.upperBound, locale: language)
    } else {
      stretches.append(.init(range: range, locale: language))
    }
  }

  /// The spoken form; its stretches are left out when one voice speaks it all.
  func finish() -> SpokenText {
    let isPlain = stretches.allSatisfy { $0.locale == locale }
    return SpokenText(
      text: String(utf16: units),
      ties: ties,
      stretches: isPlain ? [] : stretches,
      elements: elements
    )
  }
}

extension SpokenText.Element {
  fileprivate func shifted(written: Int, spoken: Int) -> SpokenText.Element {
    SpokenText.Element(
      kind: kind,
      written: self.written.shifted(by: written),
      spoken: self.spoken.shifted(by: spoken),
      neighbours: neighbours,
      doubt: doubt
    )
  }
}

extension UInt16 {
  fileprivate var isWordPart: Bool { isLetter || digitValue(self) != nil }
  fileprivate var isIdeograph: Bool { (0x3400...0x9FFF).contains(self) }
}

extension Range<Int> {
  /// The range as many units further on.
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
