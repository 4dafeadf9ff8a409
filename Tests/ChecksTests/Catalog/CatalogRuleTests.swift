import Catalogs
import Files
import Testing

@testable import Checks

/// A catalog, and the lines that one rule must speak of: each of its units is a line.
struct CatalogCase: CustomTestStringConvertible, Sendable {
  let rule: String
  let testDescription: String
  let tag: String
  let units: [TestUnit]
  let lines: [Int]
  var expected: [Message]?
  /// What the header says of plurals.
  var pluralForms: String?

  init(
    _ rule: String,
    _ description: String,
    _ tag: String,
    _ units: [TestUnit],
    lines: [Int] = [],
    expected: [String]? = nil,
    pluralForms: String? = nil
  ) {
    self.pluralForms = pluralForms
    self.rule = rule
    testDescription = "\(rule) · \(tag): \(description)"
    self.tag = tag
    self.units = units
    self.lines = lines
    self.expected = expected?.map {
      Message(key: MessageKey(context: "", source: $0), notes: [], position: TextPosition(line: 1, column: 1))
    }
  }
}

/// A unit of a catalog that is translated.
private func unit(_ source: String, _ target: String, in context: String = "") -> TestUnit {
  TestUnit(source: source, target: target, context: context)
}

/// A unit with a translator's comment.
private func unit(_ source: String, _ target: String, comment: String) -> TestUnit {
  TestUnit(source: source, target: target, comments: [comment])
}

/// The units of a list that readers look things up in.
private func list(_ targets: String...) -> [TestUnit] {
  targets.enumerated().map { TestUnit(source: "item \($0)", target: $1, notes: ["sorted: words"]) }
}

/// Messages with three numbers each, their translations `shift` lines late: "1 of 101, then 201", and so on.
private func numbered(_ pattern: @Sendable (Int) -> String, shiftedBy shift: Int) -> [TestUnit] {
  (1...24).map { number in
    unit("\(number) of \(number + 100), then \(number + 200)", pattern(number + (number > 4 ? shift : 0)))
  }
}

@Suite struct `Rules on a whole catalog` {
  private static let firing = state + keys + comments + lists + misaligned + spacing + facts + PluralCases.firing

  private static let state = [
    CatalogCase(
      "untranslated",
      "an empty one",
      "fr",
      [TestUnit(source: "Rest.", target: "", state: .untranslated)],
      lines: [1]
    ),
    CatalogCase(
      "fuzzy",
      "a guess",
      "hi",
      [unit("Rest.", "आराम करें।"), TestUnit(source: "Drink.", target: "पिएं।", state: .fuzzy)],
      lines: [2]
    ),
    CatalogCase(
      "message-missing",
      "a new message",
      "ru",
      [unit("Rest.", "Отдыхайте.")],
      lines: [1],
      expected: ["Rest.", "Drink water."]
    ),
    CatalogCase(
      "message-extra",
      "a message of an older leaflet",
      "ar",
      [unit("Rest.", "استرح."), unit("Drink.", "اشرب.")],
      lines: [2],
      expected: ["Rest."]
    ),
  ]

  private static let keys = [
    CatalogCase(
      "duplicate-key",
      "a message twice",
      "zh-Hans",
      [unit("Rest.", "休息。"), unit("Rest.", "请休息。")],
      lines: [2]
    ),
    CatalogCase(
      "inconsistent-translation",
      "two wordings",
      "el",
      [unit("Rest", "Ξεκούραση", in: "a"), unit("Rest", "Ανάπαυση", in: "b")],
      lines: [2]
    ),
    CatalogCase(
      "inconsistent-translation",
      "a third wording",
      "hi",
      [unit("Pain", "दर्द", in: "a"), unit("Pain", "दर्द", in: "b"), unit("Pain", "पीड़ा", in: "c")],
      lines: [3]
    ),
  ]

  private static let comments = [
    CatalogCase(
      "ignore-reason",
      "no reason",
      "fr",
      [unit("Take 5.", "Prenez 6.", comment: "leaflet:ignore number-missing")],
      lines: [1]
    ),
    CatalogCase(
      "ignore-unused",
      "nothing to ignore",
      "ta",
      [unit("Rest.", "ஓய்வெடுங்கள்.", comment: "leaflet:ignore number-missing: it is a name")],
      lines: [1]
    ),
    CatalogCase(
      "ignore-unused",
      "no such rule",
      "ru",
      [unit("Rest.", "Отдыхайте.", comment: "leaflet:ignore numbers-missing: it is a name")],
      lines: [1]
    ),
  ]

  private static let lists = [
    CatalogCase("list-order", "Polish ł after l", "pl", list("łokieć", "lek"), lines: [2]),
    CatalogCase("list-order", "Welsh ll after l", "cy", list("llaw", "lwmp"), lines: [2]),
    CatalogCase("list-order", "Cyrillic", "ru", list("яд", "боль"), lines: [2]),
    CatalogCase("list-order", "Arabic", "ar", list("يد", "ألم"), lines: [2]),
    CatalogCase("list-order", "Devanagari", "hi", list("हाथ", "आँख"), lines: [2]),
    CatalogCase("list-order", "Han by pinyin", "zh-Hans", list("针", "背"), lines: [2]),
    CatalogCase("list-equal", "twice", "bn", list("ব্যথা", "ব্যথা"), lines: [2]),
    CatalogCase("list-equal", "only an accent apart", "fr", list("cote", "côté"), lines: [2]),
    CatalogCase("list-equal", "only a capital apart", "el", list("Πόνος", "πόνος"), lines: [2]),
    CatalogCase("list-equal", "only hamza apart", "ar", list("ألم", "الم"), lines: [2]),
    CatalogCase("list-equal", "twice, not side by side", "ta", list("கை", "வலி", "கை"), lines: [3]),
  ]

  /// Ten places with a space between Han and Latin letters, or none, and what comes after them.
  private static func seams(_ seam: String, then target: String) -> [TestUnit] {
    (1...10).map { unit("Take \($0) mg.", "服用\($0)\(seam)毫克。") } + [unit("Rest", target)]
  }

  private static let spacing = [
    CatalogCase("han-spacing", "a space where others have none", "zh-Hans", seams("", then: "做 MRI"), lines: [11]),
    CatalogCase("han-spacing", "no space where others have one", "zh-Hant", wide(then: "做MRI"), lines: [11]),
    CatalogCase("han-spacing", "kana", "ja", seams("", then: "この MRI"), lines: [11]),
  ]

  /// Ten places with a space.
  private static func wide(then target: String) -> [TestUnit] {
    (1...10).map { unit("\($0) mg", "\($0) 毫克") } + [unit("Rest", target)]
  }

  private static let misaligned = [
    CatalogCase(
      "misaligned",
      "a line lost",
      "fr",
      numbered({ "\($0) sur \($0 + 100), puis \($0 + 200)" }, shiftedBy: 1),
      lines: [5]
    ),
    CatalogCase(
      "misaligned",
      "a line lost",
      "ru",
      numbered({ "\($0) из \($0 + 100), затем \($0 + 200)" }, shiftedBy: 1),
      lines: [5]
    ),
    CatalogCase(
      "misaligned",
      "a line doubled",
      "ar",
      numbered({ "\($0) من \($0 + 100) ثم \($0 + 200)" }, shiftedBy: -1),
      lines: [5]
    ),
    CatalogCase(
      "misaligned",
      "two lines lost",
      "hi",
      numbered({ "\($0 + 100) में से \($0), फिर \($0 + 200)" }, shiftedBy: 2),
      lines: [5]
    ),
    CatalogCase(
      "misaligned",
      "a line lost",
      "zh-Hans",
      numbered({ "\($0 + 100)中的\($0)，然后\($0 + 200)" }, shiftedBy: 1),
      lines: [5]
    ),
  ]

  private static let facts = [
    CatalogCase("digits-mixed", "two kinds", "fa", [unit("5", "۵"), unit("6 days", "6 روز")], lines: [2]),
    CatalogCase("digits-mixed", "two kinds", "bn", [unit("Take 5.", "৫ নিন।"), unit("6 days", "6 দিন")], lines: [2]),
    CatalogCase("digits-mixed", "the other kind", "ar", [unit("Take 5.", "تناول ٥.")], lines: [1]),
    CatalogCase("facts-missing", "no file", "lo", [unit("Rest.", "ພັກຜ່ອນ.")], lines: [1]),
    CatalogCase("facts-missing", "no file", "ka", [unit("Rest.", "დაისვენეთ.")], lines: [1]),
  ]

  private static let silent =
    PluralCases.silent + [
      CatalogCase("digits-mixed", "one kind", "fa", [unit("Take 5.", "۵ بخورید."), unit("6 days", "۶ روز")]),
      CatalogCase("digits-mixed", "one kind", "hi", [unit("Take 5.", "5 लें।"), unit("6 days", "6 दिन")]),
      CatalogCase("digits-mixed", "no digits", "zh-Hans", [unit("Rest.", "休息。")]),
      CatalogCase("facts-missing", "a file", "fr", [unit("Rest.", "Reposez-vous.")]),
      CatalogCase("facts-missing", "a file", "ru", [unit("Rest.", "Отдыхайте.")]),
      CatalogCase("untranslated", "all translated", "fr", [unit("Rest.", "Reposez-vous.")]),
      CatalogCase("fuzzy", "all current", "hi", [unit("Rest.", "आराम करें।")]),
      CatalogCase("message-missing", "all there", "ru", [unit("Rest.", "Отдыхайте.")], expected: ["Rest."]),
      CatalogCase("message-missing", "a file by itself", "ru", [unit("Rest.", "Отдыхайте.")]),
      CatalogCase("message-extra", "none more", "ar", [unit("Rest.", "استرح.")], expected: ["Rest.", "Drink."]),
      CatalogCase("message-extra", "a file by itself", "ar", [unit("Rest.", "استرح.")]),
      CatalogCase(
        "duplicate-key",
        "two contexts",
        "zh-Hans",
        [unit("Rest.", "休息。", in: "a"), unit("Rest.", "休息。", in: "b")]
      ),
      CatalogCase(
        "inconsistent-translation",
        "one wording",
        "el",
        [unit("Rest", "Ξεκούραση", in: "a"), unit("Rest", "Ξεκούραση", in: "b")]
      ),
      CatalogCase(
        "inconsistent-translation",
        "two sources",
        "el",
        [unit("Rest", "Ξεκούραση"), unit("REST", "ΑΝΑΠΑΥΣΗ")]
      ),
      CatalogCase(
        "inconsistent-translation",
        "one not yet translated",
        "bn",
        [unit("Rest", "বিশ্রাম", in: "a"), TestUnit(source: "Rest", target: "", context: "b", state: .untranslated)]
      ),
      CatalogCase(
        "ignore-reason",
        "a reason",
        "fr",
        [unit("Take 5.", "Prenez 6.", comment: "leaflet:ignore number-missing: it is a name")]
      ),
      CatalogCase("ignore-reason", "another comment", "ar", [unit("Rest.", "استرح.", comment: "ignore this, please")]),
      CatalogCase(
        "ignore-unused",
        "a fault silenced",
        "ru",
        [unit("Take 5.", "Примите.", comment: "leaflet:ignore number-missing: the dose stands in the table")]
      ),
      CatalogCase("list-order", "Polish", "pl", list("lek", "łokieć", "mięsień")),
      CatalogCase("list-order", "Swedish å after z", "sv", list("zon", "åder", "öga")),
      CatalogCase("list-order", "Cyrillic ё beside е", "ru", list("еда", "ёж")),
      CatalogCase("list-order", "numbers by value", "ta", list("2 மி.கி", "10 மி.கி")),
      CatalogCase("list-order", "Arabic", "ar", list("ألم", "يد")),
      CatalogCase("list-order", "Han by pinyin", "zh-Hans", list("背", "针")),
      CatalogCase("list-order", "no list", "hi", [unit("hand", "हाथ"), unit("eye", "आँख")]),
      CatalogCase("list-equal", "different words", "bn", list("ব্যথা", "হাত")),
      CatalogCase("list-equal", "a letter of its own", "es", list("cana", "caña")),
      CatalogCase("list-equal", "different words", "el", list("πόνος", "χέρι")),
      CatalogCase("list-equal", "different words", "ar", list("ألم", "يد")),
      CatalogCase("list-equal", "different words", "zh-Hans", list("背", "针")),
      CatalogCase("han-spacing", "none anywhere", "zh-Hans", seams("", then: "做MRI")),
      CatalogCase("han-spacing", "spaces everywhere", "zh-Hant", wide(then: "做 MRI")),
      CatalogCase("han-spacing", "as many with as without", "ja", wide(then: "この MRI") + seams("", then: "このMRI")),
      CatalogCase("han-spacing", "too few places", "zh-Hans", [unit("MRI", "做 MRI"), unit("CT", "做CT")]),
      CatalogCase("han-spacing", "Hangul has spaces", "ko", wide(then: "이MRI")),
      CatalogCase("misaligned", "in step", "fr", numbered({ "\($0) sur \($0 + 100), puis \($0 + 200)" }, shiftedBy: 0)),
      CatalogCase("misaligned", "in step", "ar", numbered({ "\($0) من \($0 + 100) ثم \($0 + 200)" }, shiftedBy: 0)),
      CatalogCase("misaligned", "in step", "zh-Hans", numbered({ "\($0 + 100)中的\($0)，然后\($0 + 200)" }, shiftedBy: 0)),
      CatalogCase("misaligned", "one wrong number", "hi", [unit("Take 5.", "6 लें।")]),
      CatalogCase("misaligned", "no numbers", "ru", [unit("Rest.", "Отдыхайте."), unit("Drink.", "Пейте.")]),
    ]

  @Test(arguments: firing)
  func `speak of every fault in its line`(row: CatalogCase) async throws {
    #expect(try await lines(row) == row.lines)
  }

  @Test(arguments: silent)
  func `are silent on good work`(row: CatalogCase) async throws {
    #expect(try await lines(row) == [])
  }

  private func lines(_ row: CatalogCase) async throws -> [Int] {
    try await findings(row.tag, row.units, expected: row.expected, pluralForms: row.pluralForms).filter {
      $0.check == row.rule
    }.map(\.position.line)
  }

  @Test func `have firing and silent cases`() {
    let own = Registry.catalogRules.map { type(of: $0) } + Registry.commentRules
    // Spelling needs a dictionary, and has tables of its own.
    let rules = Set(own.filter { $0.category != .spelling }.map { $0.id })
    #expect(rules.subtracting(Self.firing.map(\.rule)) == [])
    #expect(rules.subtracting(Self.silent.map(\.rule)) == [])
  }
}
