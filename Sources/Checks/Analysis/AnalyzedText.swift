import ICU
import Languages

/// A text with what the rules ask about it, each thing found when first asked for. One thread uses it.
final class AnalyzedText {
  let view: TextView
  let language: LanguageContext
  let scanned: ScannedText

  init(_ view: TextView, _ language: LanguageContext) {
    self.view = view
    self.language = language
    scanned = ScannedText(text: view.text, units: view.units)
  }

  var units: [UInt16] { scanned.units }
  var text: String { scanned.text }

  /// The words of the lexicon in the text.
  private(set) lazy var matches: [LexiconMatch] = language.lexicon.matches(in: scanned)

  /// The numbers in the text.
  private(set) lazy var numbers: [NumberToken] = language.reader.numbers(in: scanned, matches: matches)

  /// Which ASCII characters occur, as bits.
  private(set) lazy var ascii: UInt128 = Self.ascii(in: scanned.units)

  private static func ascii(in units: [UInt16]) -> UInt128 {
    // A place for each, and one for all others: no look waits for the one before it.
    var occurs = [129 of UInt8](repeating: 0)
    for unit in units { occurs[Int(min(unit, 128))] = 1 }
    return (0..<128).reduce(0) { $0 | UInt128(occurs[$1]) &<< UInt128($1) }
  }

  /// Whether an ASCII character occurs.
  func has(_ character: Unicode.Scalar) -> Bool { ascii & (1 << UInt128(character.value)) != 0 }

  /// Whether a Latin letter without a mark occurs.
  var hasASCIILetters: Bool { ascii & 0x07FF_FFFE_07FF_FFFE_0000_0000_0000_0000 != 0 }

  /// The scripts of the text's characters.
  private(set) lazy var scripts = ByteSet(units.lazy.map { CharacterTable.shared.scriptCode(of: $0) })

  /// Tags, addresses and placeholders: what a program reads and a person does not.
  private(set) lazy var markup: [MarkupSpan] = MarkupScanner(self).spans

  /// What is marked as being in another language, or as staying as it is.
  private(set) lazy var runs: [MarkedRun] = has("]") ? MarkedRun.all(in: self) : []

  /// The places of its double quotation marks.
  private(set) lazy var quotations: [Int] = QuotationScan(self).places

  /// Whether markup of one of `kinds` overlaps a range.
  func hasMarkup(_ kinds: Set<MarkupSpan.Kind>, at range: Range<Int>) -> Bool {
    if markup.isEmpty { return false }
    let first = markup.partitioningIndex { $0.range.upperBound <= range.lowerBound }
    return markup[first...].prefix { $0.range.lowerBound < range.upperBound }.contains { kinds.contains($0.kind) }
  }

  /// Whether a marked run overlaps a range.
  func hasRun(at range: Range<Int>) -> Bool {
    if runs.isEmpty { return false }
    let next = runs.partitioningIndex { $0.text.upperBound <= range.lowerBound }
    return next < runs.count && runs[next].text.overlaps(range)
  }

  /// Phrases such as "24/7", whose numbers count nothing and may be copied.
  private(set) lazy var idioms = Set(matches.filter { $0.meanings.isIdiom }.map { scanned[$0.range] })

  /// The units that the text names, with a number or without.
  private(set) lazy var unitNames = Set(matches.compactMap(\.unit))

  /// Whether a mark that can end a sentence stands before its end: finding sentences costs much more than looking.
  var mayHaveSentences: Bool {
    units[..<max(0, content.upperBound - 1)].contains { SentenceEnd.isMark($0) }
  }

  /// Its sentences as ICU finds them, in UTF-16 units.
  private(set) lazy var sentences: [Range<Int>] =
    TextBoundaries.sentences(in: text, locale: language.locale, suppressions: language.suppressions)

  /// The text without space at its ends, as UTF-16 offsets.
  private(set) lazy var content: Range<Int> = {
    let table = CharacterTable.shared
    var (start, end) = (0, units.count)
    while start < end, table.kind(of: units[start]) == .space { start += 1 }
    while end > start, table.kind(of: units[end - 1]) == .space { end -= 1 }
    return start..<end
  }()
}
