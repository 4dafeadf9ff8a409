import ICU
import TestSupport
import Testing

@Suite struct UnicodeTextTests {
  @Test func `Texts are composed and decomposed`() {
    #expect(UnicodeText.nfc("e\u{301}").unicodeScalars.count == 1)
    #expect(UnicodeText.nfd("Łódź").unicodeScalars.count == 6)
    #expect(UnicodeText.nfkc("ﬁ½㎎") == "fi1⁄2mg")
    #expect(UnicodeText.isNFC("Łódź") && !UnicodeText.isNFC("Ło\u{301}dź"))
    #expect(UnicodeText.isNFC(""))
  }

  @Test func `Case follows the language`() throws {
    let turkish = try LocaleTag("tr")
    #expect(UnicodeText.lowercased("DİKKAT I", locale: turkish) == "dikkat ı")
    #expect(UnicodeText.lowercased("I", locale: .english) == "i")
    #expect(UnicodeText.uppercased("άγχος", locale: try LocaleTag("el")) == "ΑΓΧΟΣ")
    #expect(UnicodeText.lowercased("ΑΓΧΟΣ", locale: try LocaleTag("el")) == "αγχος")
    #expect(UnicodeText.titlecased("ijsland en water", locale: try LocaleTag("nl")) == "IJsland En Water")
    #expect(UnicodeText.caseFolded("Straße") == UnicodeText.caseFolded("STRASSE"))
  }

  @Test func `Look-alikes share a skeleton`() {
    #expect(UnicodeText.confusableSkeleton("р\u{430}r\u{430}cetаmol") == UnicodeText.confusableSkeleton("paracetamol"))
    #expect(UnicodeText.confusableSkeleton("mg") != UnicodeText.confusableSkeleton("ml"))
    #expect(UnicodeText.confusableSkeleton("μg") == UnicodeText.confusableSkeleton("µg"))
  }

  @Test func `A transform is named by its identifier`() throws {
    #expect(try UnicodeText.transliterate("Привет", id: "Any-Latin") == "Privet")
    #expect(try UnicodeText.transliterate("Łódź", id: "Any-Latin; Latin-ASCII") == "Lodz")
    #expect(throws: ICUFailure.self) { try UnicodeText.transliterate("a", id: "Nonsense-Words") }
  }

  @Test(
    arguments: [
      ("a", "Latn"), ("ж", "Cyrl"), ("ب", "Arab"), ("क", "Deva"), ("ক", "Beng"), ("ਖ", "Guru"), ("薬", "Hani"),
      ("か", "Hira"),
      ("한", "Hang"), ("ก", "Thai"), ("\u{301}", "Zinh"), ("1", "Zyyy"), ("\u{E000}", "Zzzz"), ("አ", "Ethi"),
    ] as [(Unicode.Scalar, String)]
  )
  func `A scalar has a script`(_ scalar: Unicode.Scalar, _ script: String) {
    #expect(UnicodeText.script(of: scalar) == script)
  }

  @Test func `A mark that scripts share names them`() {
    let danda = UnicodeText.scriptExtensions(of: "।")
    #expect(Set(danda).isSuperset(of: ["Deva", "Beng", "Guru", "Gujr"]))
    #expect(UnicodeText.scriptExtensions(of: "a") == ["Latn"])
  }

  @Test func `Punctuation is known in every script`() {
    for mark in [".", "?", "!", "।", "。", "۔", "።", "؟"] as [Unicode.Scalar] {
      #expect(UnicodeText.isSentenceTerminal(mark) && UnicodeText.isTerminalPunctuation(mark), "\(mark)")
    }
    for mark in [",", "،", "፣", ":"] as [Unicode.Scalar] {
      #expect(UnicodeText.isTerminalPunctuation(mark) && !UnicodeText.isSentenceTerminal(mark), "\(mark)")
    }
    #expect(!UnicodeText.isTerminalPunctuation("a") && !UnicodeText.isTerminalPunctuation("-"))
  }

  @Test func `Properties are the Unicode Standard's`() {
    #expect(UnicodeText.isWhiteSpace("\u{202F}") && UnicodeText.isWhiteSpace("\u{3000}"))
    #expect(!UnicodeText.isWhiteSpace("\u{200B}"))
    for scalar in ["\u{200B}", "\u{AD}", "\u{2068}", "\u{FEFF}", "\u{200D}"] as [Unicode.Scalar] {
      #expect(UnicodeText.isDefaultIgnorable(scalar), "\(scalar.value)")
    }
    #expect(!UnicodeText.isDefaultIgnorable(" "))
    #expect(UnicodeText.generalCategory(of: "Ł") == "Lu" && UnicodeText.generalCategory(of: "٤") == "Nd")
    let classes = (["a", "א", "ب", "4", "٤", "\u{2068}", "."] as [Unicode.Scalar]).map(UnicodeText.bidiClass)
    #expect(classes == ["L", "R", "AL", "EN", "AN", "FSI", "CS"])
  }

  @Test func `Brackets pair`() {
    #expect(UnicodeText.pairedBracket(of: "(") == ")" && UnicodeText.bracketType(of: "(") == .open)
    #expect(UnicodeText.pairedBracket(of: "」") == "「" && UnicodeText.bracketType(of: "」") == .close)
    #expect(UnicodeText.pairedBracket(of: "a") == nil && UnicodeText.bracketType(of: "«") == nil)
  }

  @Test func `Any text crosses to ICU and back unharmed`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let text = random.text(of: multilingualPieces + ["\0"], upTo: 40)
      let composed = UnicodeText.nfc(text)
      #expect(composed == text && UnicodeText.isNFC(composed))
      #expect(Array(UnicodeText.nfc(UnicodeText.nfd(text)).unicodeScalars) == Array(composed.unicodeScalars))
    }
    let long = String(repeating: "薬𠮷e\u{301}", count: 20_000)
    #expect(UnicodeText.nfc(long).utf16.count == 80_000)
  }
}
