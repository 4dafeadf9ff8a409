import Catalogs
import ICU

/// A text to be spoken in UTF-16, with what is known of its parts.
struct WrittenText {
  /// A part with attributes of its own.
  struct Part {
    /// UTF-16 units of the text.
    let range: Range<Int>
    /// The language, where it is not that of the text around.
    let language: LocaleTag?
    /// The clinic's value that it came from.
    let argument: String?
    /// Whether it is a telephone number, by its link.
    let isPhone: Bool
  }

  /// The text.
  let text: String
  /// The text in UTF-16.
  let units: [UInt16]
  /// Its parts in order, without a gap.
  let parts: [Part]

  /// A text without parts of its own.
  init(_ text: String) {
    self.text = text
    units = Array(text.utf16)
    parts = [Part(range: 0..<units.count, language: nil, argument: nil, isPhone: false)]
  }

  /// The text of runs.
  init(_ runs: [Run]) {
    var parts: [Part] = []
    var units: [UInt16] = []
    for run in runs {
      let start = units.count
      units += Array(run.text.utf16)
      let isPhone = run.link?.hasPrefix("tel:") == true
      parts.append(
        Part(range: start..<units.count, language: run.language, argument: run.argument, isPhone: isPhone)
      )
    }
    self.init(units: units, parts: parts)
  }

  private init(units: [UInt16], parts: [Part]) {
    self.units = units
    self.parts = parts
    text = String(utf16: units)
  }

  /// The text of a range of UTF-16 units.
  subscript(range: Range<Int>) -> String { String(utf16: units[range]) }

  /// A part of the text; offsets then count from its start.
  func slice(_ range: Range<Int>) -> WrittenText {
    let parts = parts.compactMap { part -> Part? in
      let common = part.range.clamped(to: range)
      if common.isEmpty { return nil }
      return Part(
        range: common.shifted(by: -range.lowerBound),
        language: part.language,
        argument: part.argument,
        isPhone: part.isPhone && common == part.range
      )
    }
    return WrittenText(units: Array(units[range]), parts: parts)
  }

  /// The sentences without the space around them.
  func sentences(in locale: LocaleTag, suppressions: Suppressions) -> [Range<Int>] {
    TextBoundaries.sentences(in: text, locale: locale, suppressions: suppressions)
      .map(trimmed)
      .filter { !$0.isEmpty }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isSpace(first) { range = first + 1..<range.upperBound }
    while let last = range.last, isSpace(last) { range = range.lowerBound..<last }
    return range
  }

  private func isSpace(_ index: Int) -> Bool {
    Unicode.Scalar(units[index]).map(UnicodeText.isWhiteSpace) ?? false
  }
}
