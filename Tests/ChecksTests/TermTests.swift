import Catalogs
import Files
import ICU
import Testing

@testable import Checks

/// A term and its forms, a source that uses it, and a translation.
struct TermCase: CustomTestStringConvertible, Sendable {
  let tag: String
  let term: String
  let translation: String
  var accepted: [String] = []
  var forbidden: [String] = []
  let source: String
  /// With 1️⃣ before the place that the finding must point at.
  let target: String

  init(
    _ tag: String,
    _ term: String,
    _ translation: String,
    accepted: [String] = [],
    forbidden: [String] = [],
    in source: String,
    _ target: String
  ) {
    self.tag = tag
    self.term = term
    self.translation = translation
    self.accepted = accepted
    self.forbidden = forbidden
    self.source = source
    self.target = target
  }

  var testDescription: String { "\(tag): \(term) = \(translation) · \(target)" }

  private var marked: (target: String, columns: [Int]) { RuleRow(rule: "", row: Case(tag, source, target)).marked }

  var columns: [Int] { marked.columns }

  func columns(of rule: String) async throws -> [Int] {
    let glossary = try GlossarySource.read(
      "- { id: it, term: \"\(term)\", definition: \"What it means.\" }\n",
      file: "glossary.yaml",
      locale: LocaleTag("en-GB")
    )
    let translations = try catalog(tag, [TestUnit(source: term, target: translation, context: "it/term")])
    let yaml =
      "it: { accepted: [\(accepted.joined(separator: ", "))], forbidden: [\(forbidden.joined(separator: ", "))] }"
    let forms = try TermForms.read(yaml, file: "terms.yaml", ids: ["it"])
    return try await findings(
      tag,
      [TestUnit(source: source, target: marked.target)],
      terms: TermTable(source: glossary, catalog: translations, forms: forms)
    ).filter { $0.check == rule }.map(\.position.column)
  }
}

@Suite struct `Terms of the glossary` {
  @Test(arguments: [
    TermCase("fr", "painkiller", "antidouleur", in: "Take the painkiller.", "1️⃣Prenez le médicament."),
    TermCase("pl", "nerve root", "korzeń nerwowy", in: "Two nerve roots hurt.", "1️⃣Bolą dwa nerwy."),
    TermCase("ru", "infection", "инфекция", in: "It may cause an infection.", "1️⃣Возможна инъекция."),
    TermCase("el", "fever", "πυρετός", in: "If you have a fever, call us.", "1️⃣Αν έχετε πόνο, καλέστε μας."),
    TermCase("ar", "injection", "حقنة", in: "After the injection", "1️⃣بعد العملية"),
    TermCase("he", "nerve", "עצב", in: "The nerve hurts.", "1️⃣הגב כואב."),
    TermCase("hi", "injection", "इंजेक्शन", in: "After the injection", "1️⃣ऑपरेशन के बाद"),
    TermCase("bn", "dose", "ডোজ", in: "Miss a dose", "1️⃣ওষুধ বাদ দিন"),
    TermCase("ta", "nerve", "நரம்பு", in: "The nerve hurts.", "1️⃣முதுகு வலிக்கிறது."),
    TermCase("zh-Hans", "steroid", "类固醇", in: "The steroid helps.", "1️⃣激素有帮助。"),
    TermCase("th", "nerve", "เส้นประสาท", in: "The nerve hurts.", "1️⃣หลังเจ็บ"),
  ])
  func `are missed where nothing like them stands`(row: TermCase) async throws {
    #expect(try await row.columns(of: "term-missing") == row.columns)
  }

  @Test(arguments: [
    TermCase(
      "fr",
      "side effect",
      "effet secondaire",
      in: "Side effects are rare.",
      "Les effets secondaires sont rares."
    ),
    TermCase("fr", "stomach ulcer", "ulcère de l’estomac", in: "A stomach ulcer", "un ulcère à l’estomac"),
    TermCase("pl", "nerve root", "korzeń nerwowy", in: "At the nerve root", "Przy korzeniu nerwowym"),
    TermCase("ru", "local anaesthetic", "местный анестетик", in: "The local anaesthetic", "Местным анестетиком"),
    TermCase("ru", "side effect", "побочный эффект", in: "Side effects", "Эффекты, побочные и редкие"),
    TermCase("hu", "kidney disease", "vesebetegség", in: "If you have kidney disease", "Ha vesebetegsége van"),
    TermCase("cy", "kidney disease", "clefyd yr arennau", in: "Kidney disease", "Os oes gennych glefyd yr arennau"),
    TermCase("el", "fever", "πυρετός", in: "FEVER", "ΠΥΡΕΤΟΣ"),
    TermCase("tr", "dose", "doz", in: "Two doses", "İki dozu"),
    TermCase("ar", "injection", "حقنة", in: "After the injection", "بعد الحقنة"),
    TermCase("ar", "spine", "العمود الفقري", in: "Your spine", "عمودك الفقري"),
    TermCase("ar", "nerve", "عصب", accepted: ["أعصاب"], in: "The nerves", "الأعصاب"),
    TermCase("he", "nerve", "עצב", in: "The nerve hurts.", "העצב כואב."),
    TermCase("hi", "nerve", "नस", in: "The nerves", "नसें"),
    TermCase("hi", "heart failure", "दिल की कमज़ोरी (हार्ट फ़ेलियर)", in: "Heart failure", "हार्ट फेलियर"),
    TermCase("bn", "dose", "ডোজ", in: "Between doses", "ডোজগুলোর মাঝে"),
    TermCase("ta", "nerve", "நரம்பு", in: "The nerves", "நரம்புகள்"),
    TermCase("zh-Hans", "facet joint", "脊柱小关节", in: "The facet joint", "小关节"),
    TermCase("th", "nerve", "เส้นประสาท", in: "The nerve hurts.", "เส้นประสาทเจ็บ"),
    TermCase("fr", "dose", "dose", in: "An overdose is dangerous.", "Un surdosage est dangereux."),
    TermCase("fr", "nerve", "nerf", in: "It is nervous.", "Il est anxieux."),
  ])
  func `are found in every form that languages give them`(row: TermCase) async throws {
    #expect(try await row.columns(of: "term-missing") == [])
  }

  @Test func `that stand in a longer term are not asked for twice`() async throws {
    let table = try TermTable(
      source: .read(
        """
        - { id: nerve, term: "nerve", definition: "A wire." }
        - { id: root, term: "nerve root", definition: "Its start." }
        """,
        file: "glossary.yaml",
        locale: LocaleTag("en-GB")
      ),
      catalog: catalog(
        "de",
        [
          TestUnit(source: "nerve", target: "Nerv", context: "nerve/term"),
          TestUnit(source: "nerve root", target: "Wurzel", context: "root/term"),
        ]
      ),
      forms: .none
    )
    let found = try await findings("de", [TestUnit(source: "The nerve root", target: "Die Wurzel")], terms: table)
    #expect(found.filter { $0.category == .terms } == [])
  }

  @Test(arguments: [
    TermCase(
      "fr",
      "heart failure",
      "insuffisance cardiaque",
      forbidden: ["infarctus"],
      in: "Heart failure",
      "Un 1️⃣infarctus"
    ),
    TermCase(
      "es",
      "heart failure",
      "insuficiencia cardíaca",
      forbidden: ["paro cardíaco"],
      in: "Heart failure",
      "1️⃣Paro cardiaco"
    ),
    TermCase(
      "ru",
      "heart failure",
      "сердечная недостаточность",
      forbidden: ["остановк* сердца"],
      in: "Heart failure",
      "При 1️⃣остановке сердца"
    ),
    TermCase("el", "heart failure", "καρδιακή ανεπάρκεια", forbidden: ["έμφραγμα"], in: "Heart failure", "1️⃣Έμφραγμα"),
    TermCase("ar", "heart failure", "قصور القلب", forbidden: ["نوبة قلبية"], in: "Heart failure", "بعد 1️⃣نوبة قلبية"),
    TermCase("hi", "heart failure", "हार्ट फ़ेलियर", forbidden: ["दिल का दौरा"], in: "Heart failure", "1️⃣दिल का दौरा पड़े"),
    TermCase("zh-Hans", "cervical spine", "颈椎", forbidden: ["宫颈"], in: "The cervical spine", "1️⃣宫颈部位"),
  ])
  func `are not what is forbidden`(row: TermCase) async throws {
    #expect(try await row.columns(of: "term-forbidden") == row.columns)
    #expect(try await row.columns(of: "term-missing") == [], "one fault is told once")
  }

  @Test(arguments: [
    TermCase(
      "fr",
      "heart failure",
      "insuffisance cardiaque",
      forbidden: ["infarctus"],
      in: "A heart attack",
      "Un infarctus"
    ),
    TermCase(
      "es",
      "heart failure",
      "insuficiencia cardíaca",
      forbidden: ["infarto"],
      in: "Heart failure or a heart attack",
      "Insuficiencia cardíaca o un infarto"
    ),
    TermCase("ru", "spine", "позвоночник", forbidden: ["рог"], in: "The spine", "Дорога позвоночника"),
    TermCase("ar", "heart failure", "قصور القلب", forbidden: ["نوبة قلبية"], in: "Heart failure", "قصور القلب"),
    TermCase("hi", "heart failure", "हार्ट फ़ेलियर", forbidden: ["दिल का दौरा"], in: "Heart failure", "हार्ट फ़ेलियर"),
    TermCase("zh-Hans", "cervical spine", "颈椎", forbidden: ["宫颈"], in: "The cervical spine", "颈椎"),
  ])
  func `allow a forbidden word where it stands for something else`(row: TermCase) async throws {
    #expect(try await row.columns(of: "term-forbidden") == [])
  }

  @Test func `are not asked of a file by itself`() async throws {
    let found = try await findings("fr", [TestUnit(source: "Heart failure", target: "Un infarctus")])
    #expect(found.filter { $0.category == .terms } == [])
  }

  @Test func `are asked for once in a message with variants`() async throws {
    let row = TermCase(
      "pl",
      "dose",
      "dawka",
      in: "{n, plural, one {# dose} other {# doses}}",
      "{n, plural, one {1️⃣# raz} few {# razy} many {# razy} other {# razu}}"
    )
    #expect(try await row.columns(of: "term-missing") == row.columns)
  }
}

extension RuleTable {
  /// What stays as it is in every language.
  static let nameTables = [
    RuleTable(
      rule: "do-not-translate",
      firing: [
        Case("fr", "Ask for [PainAid](translate:no).", "1️⃣Demandez AideDouleur."),
        Case("ru", "Ask for [PainAid](translate:no).", "1️⃣Спросите ПейнЭйд."),
        Case("ar", "Ask for [PainAid](translate:no).", "1️⃣اطلب [بين إيد](translate:no)."),
        Case("hi", "Ask for [PainAid](translate:no).", "1️⃣पेनएड माँगें।"),
        Case("zh-Hans", "Ask for [PainAid](translate:no).", "1️⃣请要painaid。"),
      ],
      silent: [
        Case("fr", "Ask for [PainAid](translate:no).", "Demandez [PainAid](translate:no)."),
        Case("ru", "Ask for [PainAid](translate:no).", "Спросите PainAid."),
        Case("ar", "the [ganglion](lang:la)", "العقدة"),
        Case("hi", "Ask for [PainAid](translate:no).", "PainAid माँगें।"),
        Case("zh-Hans", "Ask for [PainAid](https://pain.example).", "请要[它](https://pain.example)。"),
      ]
    )
  ]
}
