import ICU
import TestSupport
import Testing

@Suite struct CollationSearchTests {
  private func found(_ pattern: String, _ text: String, wholeWord: Bool = false) throws -> [String] {
    try CollationSearch().ranges(of: pattern, in: text, wholeWord: wholeWord).map { text[utf16: $0] }
  }

  @Test(arguments: [
    ("lodz", "W Łodzi i w ŁÓDŹ", ["Łodz", "ŁÓDŹ"]),
    ("thuoc", "Uống thuốc. Thuo\u{302}\u{301}c", ["thuốc", "Thuo\u{302}\u{301}c"]),
    ("nino", "El niño", ["niño"]), ("strasse", "Straße", ["Straße"]), ("دواء", "دَواء", ["دَواء"]),
    ("かん", "がん カン", ["がん", "カン"]), ("mg", "5 ㎎", ["㎎"]), ("ιος", "Ιός ΙΟΣ", ["Ιός", "ΙΟΣ"]),
  ])
  func `A reader's spelling finds the word`(_ pattern: String, _ text: String, _ matches: [String]) throws {
    #expect(try found(pattern, text) == matches)
  }

  @Test func `A locale's own collation keeps its letters apart`() throws {
    for (tag, pattern, text) in [("es", "nino", "niño"), ("pl", "lodz", "Łódź"), ("vi", "thuoc", "thuốc")] {
      let search = CollationSearch(try Collator(locale: LocaleTag(tag), strength: .primary))
      #expect(search.ranges(of: pattern, in: text).isEmpty, "\(tag)")
    }
  }

  @Test(arguments: [
    ("fr", "Côté 5", ["Côté", "5"]), ("ru", "шея, спина", ["шея", "спина"]), ("ar", "دَواء قوي", ["دَواء", "قوي"]),
    ("hi", "दवा लें।", ["दवा", "लें"]), ("zh-Hans", "颈椎痛", ["颈椎", "痛"]), ("fr", "« »", []),
  ])
  func `Words stand where a reader sees them`(_ tag: String, _ text: String, _ words: [String]) throws {
    let found = try CollationSearch().words(of: text, locale: LocaleTag(tag))
    #expect(found.map { text[utf16: $0.range] } == words)
  }

  @Test(arguments: [("cote", "Côté", 4), ("دواء", "دَواءً", 4), ("颈椎", "颈椎", 2), ("दवा", "दवा", 3)])
  func `Letters of words are equal but for accents, one for each character`(_ a: String, _ b: String, _ count: Int)
    throws
  {
    let search = try CollationSearch()
    let letters = [a, b].map { search.words(of: $0, locale: .root).flatMap(\.letters) }
    #expect(letters[0] == letters[1])
    #expect(letters[0].count == count)
  }

  @Test func `A match holds whole letters`() throws {
    #expect(try found("s", "ß") == [])
    #expect(try found("a", "æ") == [])
    #expect(try found("가", "각") == [])
    let exact = try CollationSearch(strength: .tertiary)
    #expect(exact.ranges(of: "e", in: "e\u{301} é e") == [5..<6])
  }

  @Test func `An inflected Indic word is found by its stem`() throws {
    #expect(try found("ডাক্তার", "ডাক্তারের সাথে") == ["ডাক্তার"])
    #expect(try found("ডাক্তার", "ডাক্তারের সাথে", wholeWord: true) == [])
  }

  @Test func `A whole word stands between word boundaries`() throws {
    #expect(try found("art", "Start art, art-house") == ["art", "art", "art"])
    #expect(try found("art", "Start art, art-house", wholeWord: true) == ["art", "art"])
    #expect(try found("do not", "Do not drive", wholeWord: true) == ["Do not"])
    let thai = try CollationSearch().ranges(of: "ยา", in: "กินยาวันละครั้ง", wholeWord: true, locale: LocaleTag("th"))
    #expect(thai == [3..<5])
  }

  @Test func `Nothing is found for a pattern without letters`() throws {
    #expect(try found("", "abc") == [])
    #expect(try found("\u{301}", "e\u{301}") == [])
    #expect(try found("abc", "") == [])
  }

  @Test func `Matches do not overlap`() throws {
    #expect(try CollationSearch().ranges(of: "aa", in: "aaaaa") == [0..<2, 2..<4])
  }

  @Test func `Punctuation is passed over when the collator shifts it`() throws {
    let shifted = CollationSearch(try Collator(locale: .root, strength: .primary, alternateShifted: true))
    #expect(shifted.ranges(of: "coop", in: "a co-op") == [2..<7])
    #expect(try found("coop", "a co-op") == [])
  }

  @Test func `Prepared texts and patterns answer the same`() throws {
    let search = try CollationSearch()
    let text = search.text("Take one tablet with water", locale: .english)
    let terms = ["tablet", "WATER", "kidney"].map(search.pattern)
    #expect(terms.map { search.ranges(of: $0, in: text, wholeWord: true) } == [[9..<15], [21..<26], []])
  }

  @Test func `Any run of characters is found where it stands`() throws {
    var random = SeededGenerator(seed: 5)
    let search = try CollationSearch(strength: .tertiary)
    let collator = try Collator(locale: .root)
    for _ in 0..<1500 {
      let text = random.text(of: multilingualPieces, upTo: 12)
      let graphemes = TextBoundaries.graphemes(in: text)
      guard let first = graphemes.indices.randomElement(using: &random) else { continue }
      let last = Int.random(in: first..<graphemes.count, using: &random)
      let pattern = text[utf16: graphemes[first].lowerBound..<graphemes[last].upperBound]
      for range in search.ranges(of: pattern, in: text) {
        #expect(
          collator.compare(text[utf16: range], pattern) == 0,
          "\(pattern.debugDescription) in \(text.debugDescription)"
        )
      }
    }
  }
}
