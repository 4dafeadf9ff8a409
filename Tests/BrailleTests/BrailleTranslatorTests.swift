import Files
import ICU
import Testing

@testable import Braille

@Suite struct `The braille translator` {
  private func translator() throws -> BrailleTranslator {
    let file = "Locales/braille.yaml"
    return try BrailleTranslator(tables: BrailleTables.read(FileSystem.readText(file), file: file))
  }

  private func patterns(_ text: String, _ tag: String) throws -> String {
    let translation = try #require(try translator().translate(text, locale: LocaleTag(tag)))
    return String(translation.cells.map(\.pattern))
  }

  @Test func `contracts English`() throws {
    #expect(try patterns("the pain", "en-GB") == "⠮⠀⠏⠁⠔")
  }

  @Test func `gives the same cells as liblouis' own program`() throws {
    #expect(try patterns("请 2", "zh-Hans") == "⠅⠡⠄⠀⠼⠃")
    #expect(try patterns("اتصل", "ar") == "⠁⠞⠯⠇")
    #expect(try patterns("nie", "pl") == "⠝⠊⠑")
  }

  @Test(arguments: ["ar", "bn", "hi", "ur", "fa"])
  func `writes native digits as others are, with the number sign`(tag: String) throws {
    let locale = try LocaleTag(tag)
    let native = ["ar": "١٢", "bn": "১২", "hi": "१२", "ur": "۱۲", "fa": "۱۲"][tag] ?? ""
    #expect(try translator().translate(native, locale: locale)?.cells.map(\.pattern) == Array("⠼⠁⠃"))
  }

  @Test func `proves phone numbers, ranges and dates in every language with a table`() throws {
    let translator = try translator()
    let texts = [
      "01632 960 123", "10-20", "4–6", "2026-10-01", "(3)", "1,000", "0300 123 4567, 2 5", "2.5", "0,05", "1/2",
    ]
    for locale in translator.tables.locales {
      for text in texts {
        let translation = try #require(translator.translate(text, locale: locale))
        #expect(translation.hasProvenNumbers, "\(locale) \(text) \(String(translation.cells.map(\.pattern)))")
      }
    }
  }

  @Test(arguments: ["2.5", "4-6", "1,200"])
  func `does not prove a number whose mark the table lacks`(text: String) throws {
    let urdu = try BrailleTables.read("ur: { table: ur-pk-g1.utb, proof: number-sign }", file: "tables.yaml")
    let translation = try #require(try BrailleTranslator(tables: urdu).translate(text, locale: LocaleTag("ur")))
    #expect(!translation.hasProvenNumbers)
  }

  @Test func `writes Latin letters amid Persian in six dots`() throws {
    #expect(try patterns("mri 2", "fa") == "⠍⠗⠊⠀⠼⠃")
  }

  @Test func `tells the characters that a table lacks`() throws {
    #expect(try translator().translate("a“b” ☃", locale: LocaleTag("it"))?.unknown == ["☃"])
  }

  @Test func `has no braille where there is no table, and says why`() throws {
    let translator = try translator()
    #expect(translator.translate("1", locale: try LocaleTag("so")) == nil)
    #expect(translator.tables.refusal(of: try LocaleTag("so")) == "liblouis has no table for Somali")
  }

  @Test func `names a table that liblouis cannot read`() throws {
    let tables = try BrailleTables.read("pl: { table: no-such-table.ctb }", file: "tables.yaml")
    #expect(throws: InputErrors.self) { try BrailleTranslator(tables: tables) }
  }

  @Test(arguments: [
    ("⠼⠁⠃⠂⠉", ["12", "3"]), ("⠁⠼⠃⠁⠞⠁", ["21"]), ("⠼⠚⠐⠊ ⠁", ["0", "9"]), ("⠼⠁⠼⠃", ["12"]),
    // In Tamil and Chinese the cell of the number sign is a letter within words.
    ("⠼⠃⠙ ⠍⠼⠊⠰⠝", ["24"]), ("⠼⠂⠓ ⠼⠉⠞", ["3"]),
    // In Russian no space follows a comma, and dot 6 says that the number has ended.
    ("⠼⠊⠊⠊⠠⠂⠑⠎⠇⠊", ["999"]),
  ])
  func `reads numbers from cells`(patterns: String, numbers: [String]) {
    #expect(NumberProof.cells(cells(patterns), say: numbers))
  }

  @Test(arguments: [
    ("⠼⠁⠃", ["13"]), ("⠼⠁⠃", []), ("⠁⠃", ["12"]), ("⠼⠁ ⠼⠃", ["2", "1"]), ("⠼⠁⠂⠃", ["12"]), ("⠼⠊⠊⠊⠑ ⠇⠊", ["999"]),
  ])
  func `misses no number that cells say otherwise`(patterns: String, numbers: [String]) {
    #expect(!NumberProof.cells(cells(patterns), say: numbers))
  }

  private func cells(_ patterns: String) -> [Cell] {
    patterns.unicodeScalars.map { Cell(dots: $0 == " " ? 0 : UInt8($0.value - 0x2800)) }
  }
}

@Suite struct `Braille pages` {
  private let word = [Cell](repeating: Cell(dots: 1), count: 7)

  private func text(words: Int, _ style: BrailleText.Style) -> BrailleText {
    BrailleText(Array((0..<words).map { _ in word }.joined(separator: [Cell.blank])), style: style)
  }

  @Test func `have 25 lines of at most 40 cells and their number at the end`() {
    let pages = BraillePages([text(words: 400, .paragraph)]) { [Cell](repeating: .numberSign, count: $0) }.pages
    #expect(pages.count == 4)
    #expect(pages.allSatisfy { $0.count == 25 && $0.allSatisfy { $0.count <= 40 } })
    #expect(pages[1][24] == [Cell](repeating: .blank, count: 38) + [.numberSign, .numberSign])
  }

  @Test func `begin paragraphs two cells in and run items over two cells further`() {
    #expect(text(words: 6, .paragraph).lines(width: 40).map { $0.prefix { $0 == .blank }.count } == [2, 0])
    #expect(text(words: 6, .item(depth: 1)).lines(width: 40).map { $0.prefix { $0 == .blank }.count } == [2, 4])
  }

  @Test func `keep a heading with what follows`() {
    let filler = text(words: 5 * 21, .paragraph)
    let pages = BraillePages([filler, text(words: 1, .heading), text(words: 20, .paragraph)]) { _ in [] }.pages
    #expect(pages[1][0] == word)
  }

  @Test func `break a word that is longer than a line`() {
    let long = BrailleText([Cell](repeating: Cell(dots: 3), count: 100), style: .paragraph)
    #expect(long.lines(width: 40).map(\.count) == [40, 40, 22])
  }

  @Test func `hold every cell in ASCII braille`() {
    #expect(Set((UInt8(0)..<64).map { Cell(dots: $0).brf }).count == 64)
    #expect(Cell(dots: 1).brf == UInt8(ascii: "A"))
    #expect(Cell.numberSign.brf == UInt8(ascii: "#"))
  }
}
