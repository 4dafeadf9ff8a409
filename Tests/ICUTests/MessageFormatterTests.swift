import Testing

@testable import ICU

@Suite struct MessageFormatterTests {
  private let tablets = "{n, plural, one {# tabletka} few {# tabletki} many {# tabletek} other {# tabletki}}"

  @Test(arguments: [
    ("1", "1 tabletka"), ("2", "2 tabletki"), ("5", "5 tabletek"), ("1.5", "1,5 tabletki"), ("22", "22 tabletki"),
  ])
  func `A plural follows the language`(_ number: String, _ text: String) throws {
    #expect(try MessageFormatter.format(tablets, locale: LocaleTag("pl"), arguments: ["n": .decimal(number)]) == text)
  }

  @Test func `Shown fraction digits choose the form and stay in the text`() throws {
    let pattern = "{n, plural, one {# tablet} other {# tablets}}"
    #expect(try MessageFormatter.format(pattern, locale: .english, arguments: ["n": .decimal("1")]) == "1 tablet")
    #expect(try MessageFormatter.format(pattern, locale: .english, arguments: ["n": .decimal("1.0")]) == "1.0 tablets")
  }

  @Test func `An exact number goes before a category, and an offset is taken off`() throws {
    let pattern = "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # more} other {you and # more people}}"
    let texts = try [0, 1, 2, 5].map {
      try MessageFormatter.format(pattern, locale: .english, arguments: ["n": .integer($0)])
    }
    #expect(texts == ["nobody", "you", "you and 1 more", "you and 4 more people"])
    #expect(try MessageFormatter.format(pattern, locale: .english, arguments: ["n": .decimal("1.00")]) == "you")
    #expect(
      try MessageFormatter.format(pattern, locale: .english, arguments: ["n": .decimal("0.5")])
        == "you and -0.5 more people"
    )
  }

  @Test func `Ordinals and selects are chosen`() throws {
    let pattern =
      "{g, select, female {her} other {their}} {n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} dose"
    #expect(
      try MessageFormatter.format(pattern, locale: .english, arguments: ["g": .string("female"), "n": .integer(22)])
        == "her 22nd dose"
    )
    #expect(
      try MessageFormatter.format(pattern, locale: .english, arguments: ["g": .string("x"), "n": .integer(13)])
        == "their 13th dose"
    )
  }

  @Test func `Digits are the locale's unless others are asked for`() throws {
    let arabic = try LocaleTag("ar-EG")
    let arguments = ["n": MessageArgument.decimal("1234.50")]
    #expect(try MessageFormatter.format("{n}", locale: arabic, arguments: arguments) == "١٬٢٣٤٫٥٠")
    #expect(
      try MessageFormatter.format("{n}", locale: arabic, arguments: arguments, numberingSystem: "latn") == "1,234.50"
    )
    #expect(try MessageFormatter.format("{n}", locale: LocaleTag("bn"), arguments: arguments) == "১,২৩৪.৫০")
  }

  @Test(arguments: [
    ("{n, number}", "0.5"), ("{n, number, percent}", "50%"), ("{n, number, ::percent scale/100}", "50%"),
    ("{n, number, integer}", "0"), ("{n, spellout}", "zero point five"), ("{n}", "0.5"),
  ])
  func `Simple types are written as in MessageFormat`(_ pattern: String, _ text: String) throws {
    #expect(try MessageFormatter.format(pattern, locale: .english, arguments: ["n": .decimal("0.5")]) == text)
  }

  @Test func `It is told where arguments landed`() throws {
    let message = try MessageFormatter.formatWithFields(
      "👩 {who}: {n, plural, one {#} other {# × {what}}}.",
      locale: LocaleTag("fr"),
      arguments: ["who": .string("Zoé"), "n": .integer(1200), "what": .string("薬")]
    )
    #expect(message.text == "👩 Zoé: 1\u{202F}200 × 薬.")
    #expect(message.arguments.map { $0.name } == ["who", "n", "what"])
    #expect(message.arguments.map { message.text[utf16: $0.range] } == ["Zoé", "1\u{202F}200", "薬"])
  }

  @Test func `What cannot be formatted is refused by name`() throws {
    func failure(_ pattern: String, _ arguments: [String: MessageArgument]) -> MessageFormatError? {
      #expect(throws: MessageFormatError.self) {
        try MessageFormatter.format(pattern, locale: .english, arguments: arguments)
      }
    }
    #expect(failure("{dose}", [:]) == .missingArgument("dose"))
    #expect(failure("{n, plural, other {#}}", ["n": .string("two")]) == .notANumber(argument: "n"))
    #expect(failure("{d, date}", ["d": .integer(1)]) == .unsupported(argument: "d", type: "date"))
    #expect(failure("{n}", ["n": .decimal("1,5")]) == .failure(.notADecimal("1,5")))
    #expect(failure("{n", [:]) == .syntax(MessageSyntaxError(offset: 0, reason: .unclosedBrace(quote: nil))))
    #expect(MessageFormatError.missingArgument("dose").description == "no value is given for {dose}; give one")
  }

  @Test func `An unknown numbering system is refused`() throws {
    #expect(throws: MessageFormatError.self) {
      try MessageFormatter.format("{n}", locale: .english, arguments: ["n": .integer(1)], numberingSystem: "nope")
    }
  }

  @Test func `Spelling out is refused where ICU would speak another language`() throws {
    #expect(throws: MessageFormatError.unsupported(argument: "n", type: "spellout")) {
      try MessageFormatter.format("{n, spellout}", locale: LocaleTag("ur"), arguments: ["n": .integer(3)])
    }
  }
}
