import ICU
import TestSupport
import Testing

@Suite struct TextBoundariesTests {
  private func sentences(_ text: String, _ tag: String, _ suppressions: [String] = []) throws -> [String] {
    TextBoundaries.sentences(in: text, locale: try LocaleTag(tag), suppressions: Suppressions(suppressions)).map {
      text[utf16: $0]
    }
  }

  @Test(arguments: [
    ("en", ["Do not drive. ", "Call 999! ", "Why?"]),
    ("pl", ["Nie prowadź samochodu. ", "Zadzwoń pod 112! ", "Dlaczego?"]),
    ("ar", ["لا تقد السيارة. ", "اتصل بالطبيب! ", "لماذا؟"]),
    ("ur", ["گاڑی نہ چلائیں۔ ", "ڈاکٹر سے بات کریں۔ ", "کیوں؟"]),
    ("bn", ["গাড়ি চালাবেন না। ", "ডাক্তারকে জানান। ", "কেন?"]),
    ("zh-Hans", ["请勿驾驶。", "请打电话给医生！", "为什么？"]),
    ("am", ["መኪና አይንዱ። ", "ለሐኪም ይደውሉ።"]),
    ("hy", ["Մի վարեք։ ", "Զանգահարեք։"]),
  ])
  func `Sentences end at the script's own marks`(_ tag: String, _ parts: [String]) throws {
    #expect(try sentences(parts.joined(), tag) == parts)
  }

  @Test func `A number's point and a small letter after a point end no sentence`() throws {
    #expect(
      try sentences("Take 2.5 mg of e.g. paracetamol. Rest.", "en") == ["Take 2.5 mg of e.g. paracetamol. ", "Rest."]
    )
  }

  @Test func `A line's end is a sentence's end, also after an abbreviation`() throws {
    #expect(try sentences("Ask Dr.\nSmith", "en", ["Dr."]) == ["Ask Dr.\n", "Smith"])
    #expect(try sentences("Ask Dr. \u{2029}Smith", "en", ["Dr."]).count == 2)
  }

  @Test func `Abbreviations that are passed in end no sentence`() throws {
    #expect(try sentences("Ask Dr. Smith. He knows.", "en") == ["Ask Dr. ", "Smith. ", "He knows."])
    #expect(try sentences("Ask Dr. Smith. He knows.", "en", ["Dr."]) == ["Ask Dr. Smith. ", "He knows."])
    #expect(
      try sentences("Proszę pytać dr. Nowaka. Zna się.", "pl", ["dr."]) == ["Proszę pytać dr. Nowaka. ", "Zna się."]
    )
    #expect(try sentences("Nehmen Sie z. B. Wasser. Gut.", "de", ["z. B."]) == ["Nehmen Sie z. B. Wasser. ", "Gut."])
    #expect(try sentences("Nehmen Sie z.\u{A0}B. Wasser. Gut.", "de", ["z. B."]).count == 2)
    #expect(try sentences("(Dr. A. Jones) Yes.", "en", ["Dr.", "A."]) == ["(Dr. A. Jones) Yes."])
  }

  @Test func `An abbreviation is a word of its own`() throws {
    #expect(try sentences("A Hydr. Then rest.", "en", ["dr."]) == ["A Hydr. ", "Then rest."])
    #expect(try sentences("𠮷dr. Then rest.", "en", ["dr."]).count == 2)
  }

  /// Thai writes no mark at a sentence's end, and ICU 72 does not end one at Khmer's: a caller must not expect more.
  @Test func `Thai and Khmer have no sentences for ICU`() throws {
    #expect(try sentences("กินยาวันละครั้ง ห้ามขับรถ", "th").count == 1)
    if Golden.linkedCLDR == 42 { #expect(try sentences("កុំបើកបរ។ សូមទូរស័ព្ទ។", "km").count == 1) }
    #expect(try sentences("ကားမမောင်းပါနှင့်။ ဆရာဝန်ကိုခေါ်ပါ။", "my").count == 2)
  }

  @Test func `Words are told from numbers, ideographs and spaces`() throws {
    let text = "Take 2.5 mg, 薬"
    let words = TextBoundaries.words(in: text, locale: .english)
    #expect(words.map { text[utf16: $0.range] } == ["Take", " ", "2.5", " ", "mg", ",", " ", "薬"])
    #expect(words.map(\.kind) == [.letter, .none, .number, .none, .letter, .none, .none, .ideograph])
  }

  @Test(arguments: [
    ("th", "กินยาวันละครั้ง", ["กิน", "ยา", "วัน", "ละ", "ครั้ง"]), ("zh-Hans", "糖尿病患者", ["糖尿病", "患者"]),
    ("km", "កុំបើកបរ", ["កុំ", "បើកបរ"]), ("my", "ဆေးသောက်ပါ", ["ဆေး", "သောက်", "ပါ"]), ("ar", "مرّتين يوميًّا", ["مرّتين", "يوميًّا"]),
    ("fr", "l’eau aujourd’hui", ["l’eau", "aujourd’hui"]), ("ckb", "دەرمان بخۆ", ["دەرمان", "بخۆ"]),
  ])
  func `Words are found without spaces too`(_ tag: String, _ text: String, _ words: [String]) throws {
    let segments = TextBoundaries.words(in: text, locale: try LocaleTag(tag)).filter { $0.kind != .none }
    #expect(segments.map { text[utf16: $0.range] } == words)
  }

  @Test func `Characters are what a reader sees`() {
    #expect(TextBoundaries.graphemeCount(of: "Łódź") == 4)
    #expect(TextBoundaries.graphemeCount(of: "e\u{301}👩‍👩‍👧\u{1F1EC}\u{1F1E7}") == 3)
    #expect(TextBoundaries.graphemeCount(of: "a\r\nb") == 3)
    #expect(TextBoundaries.graphemeCount(of: "") == 0)
    #expect(TextBoundaries.graphemes(in: "ae\u{301}") == [0..<1, 1..<3])
    #expect(TextBoundaries.graphemes(in: "ab") == [0..<1, 1..<2])
  }

  @Test func `Segments cover any text without a gap`() throws {
    var random = SeededGenerator(seed: 2)
    let locales = try ["en", "th", "ja", "ur", "km", "und"].map { try LocaleTag($0) }
    for _ in 0..<2000 {
      let text = random.text(of: multilingualPieces, upTo: 20)
      let locale = locales.randomElement(using: &random) ?? .english
      let whole = text.isEmpty ? [] : [0..<text.utf16.count]
      for ranges in [
        TextBoundaries.words(in: text, locale: locale).map(\.range), TextBoundaries.graphemes(in: text),
        TextBoundaries.sentences(in: text, locale: locale, suppressions: Suppressions(["mg", "Ł."])),
      ] { #expect(joined(ranges) == whole, "\(text.debugDescription)") }
      #expect(TextBoundaries.graphemeCount(of: text) == TextBoundaries.graphemes(in: text).count)
    }
  }

  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last, last.upperBound == range.lowerBound, !range.isEmpty {
        joined[joined.count - 1] = last.lowerBound..<range.upperBound
      } else {
        joined.append(range)
      }
    }
  }
}
