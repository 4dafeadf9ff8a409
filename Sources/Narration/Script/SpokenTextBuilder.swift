import ICU

/// Puts a spoken form together from left to right.
struct SpokenTextBuilder {
  private var units: [UInt16] = []
  private var ties: [SpokenText.Tie] = []
  private var stretches: [SpokenText.Stretch] = []
  private let locale: LocaleTag

  init(locale: LocaleTag) { self.locale = locale }

  /// How many UTF-16 units there are so far.
  var count: Int { units.count }

  /// Adds text that speaks a stretch of the written text.
  mutating func append(_ spoken: String, speaking written: Range<Int>, in language: LocaleTag? = nil) {
    let start = units.count
    append(spoken, in: language)
    ties.append(SpokenText.Tie(written: written, spoken: start..<units.count))
  }

  /// Adds text that speaks nothing written: punctuation, spaces, announcements.
  mutating func append(_ spoken: String, in language: LocaleTag? = nil) {
    let start = units.count
    units += Array(spoken.utf16)
    give(start..<units.count, to: language ?? locale)
  }

  /// Adds another spoken form whose written text begins at `offset`.
  mutating func append(_ other: SpokenText, in language: LocaleTag, writtenAt offset: Int) {
    let start = units.count
    units += Array(other.text.utf16)
    for stretch in other.stretches(in: language) { give(stretch.range.shifted(by: start), to: stretch.locale) }
    ties += other.ties.map {
      SpokenText.Tie(written: $0.written.shifted(by: offset), spoken: $0.spoken.shifted(by: start))
    }
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
    return SpokenText(text: String(decoding: units, as: UTF16.self), ties: ties, stretches: isPlain ? [] : stretches)
  }
}

extension Range<Int> {
  /// The range as many units further on.
  func shifted(by offset: Int) -> Range<Int> { lowerBound + offset..<upperBound + offset }
}
