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
  private(set) lazy var ascii: UInt128 = scanned.units.reduce(UInt128(0)) { $1 < 128 ? $0 | (1 << UInt128($1)) : $0 }

  /// Whether an ASCII character occurs.
  func has(_ character: Unicode.Scalar) -> Bool { ascii & (1 << UInt128(character.value)) != 0 }

  /// Tags, addresses and placeholders: what a program reads and a person does not.
  private(set) lazy var markup: [MarkupSpan] = MarkupScanner(self).spans

  /// What is marked as being in another language, or as staying as it is.
  private(set) lazy var runs: [MarkedRun] = has("]") ? MarkedRun.all(in: self) : []

  /// The places of its double quotation marks.
  private(set) lazy var quotations: [Int] = QuotationScan(self).places

  /// The text without space at its ends, as UTF-16 offsets.
  private(set) lazy var content: Range<Int> = {
    let table = CharacterTable.shared
    var (start, end) = (0, units.count)
    while start < end, table.kind(of: units[start]) == .space { start += 1 }
    while end > start, table.kind(of: units[end - 1]) == .space { end -= 1 }
    return start..<end
  }()
}
