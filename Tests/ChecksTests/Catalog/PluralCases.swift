/// A plural that shows its number.
private func counted(_ first: String, _ more: String...) -> TestUnit {
  TestUnit(source: "%d tablet", target: first, plural: "%d tablets", forms: more)
}

/// A plural that is translated.
private func tablets(_ first: String, _ more: String...) -> TestUnit {
  TestUnit(source: "one tablet", target: first, plural: "%d tablets", forms: more)
}

/// What the rules on a catalog's plurals must say, and where they must be silent.
enum PluralCases {
  static let firing = [
    CatalogCase(
      "placeholder-missing",
      "of many",
      "pl",
      [counted("jedna tabletka", "tabletki", "%d tabletek")],
      lines: [1]
    ),
    CatalogCase(
      "placeholder-missing",
      "1, 21 and 31 share a form",
      "ru",
      [counted("одна таблетка", "%d таблетки", "%d таблеток")],
      lines: [1]
    ),
    CatalogCase(
      "plural-header",
      "as in English",
      "pl",
      [tablets("tabletka", "tabletki")],
      lines: [1],
      pluralForms: germanic
    ),
    CatalogCase(
      "plural-header",
      "as in English",
      "ar",
      [TestUnit(source: "Rest.", target: "استرح.")],
      lines: [1],
      pluralForms: germanic
    ),
    CatalogCase(
      "plural-header",
      "forms for a language without",
      "zh-Hans",
      [tablets("片", "片")],
      lines: [1],
      pluralForms: germanic
    ),
    CatalogCase(
      "plural-header",
      "no rule at all",
      "bn",
      [TestUnit(source: "Rest.", target: "বিশ্রাম নিন।")],
      lines: [1],
      pluralForms: "two"
    ),
    CatalogCase(
      "plural-header",
      "not a form that it counts",
      "ru",
      [TestUnit(source: "Rest.", target: "Отдых.")],
      lines: [1],
      pluralForms: "nplurals=2; plural=n%10;"
    ),
    CatalogCase(
      "plural-form-count",
      "one too few",
      "pl",
      [tablets("tabletka", "tabletki")],
      lines: [1],
      pluralForms: slavic
    ),
    CatalogCase(
      "plural-form-count",
      "one too many",
      "hi",
      [tablets("गोली", "गोलियाँ", "गोलियाँ")],
      lines: [1],
      pluralForms: germanic
    ),
    CatalogCase(
      "plural-form-count",
      "the second of two",
      "ru",
      [TestUnit(source: "Rest.", target: "Отдых."), tablets("таблетка")],
      lines: [2],
      pluralForms: slavic
    ),
  ]

  private static let germanic = "nplurals=2; plural=(n != 1);"
  private static let slavic =
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"

  static let silent = [
    CatalogCase("placeholder-missing", "one in words", "pl", [counted("jedna tabletka", "%d tabletki", "%d tabletek")]),
    CatalogCase(
      "placeholder-missing",
      "none, one and two in words",
      "ar",
      [counted("لا أقراص", "قرص واحد", "قرصان", "%d أقراص", "%d قرصًا", "%d قرص")]
    ),
    CatalogCase(
      "untranslated",
      "not for translators",
      "hi",
      [TestUnit(source: "MRI", target: "", state: .untranslated, isTranslatable: false)]
    ),
    CatalogCase("plural-header", "none beside one", "hi", [counted("%d गोली", "%d गोलियाँ")], pluralForms: germanic),
    CatalogCase(
      "plural-header",
      "none beside one",
      "pt-BR",
      [counted("%d comprimido", "%d comprimidos")],
      pluralForms: germanic
    ),
    CatalogCase(
      "plural-header",
      "none beside one",
      "tr",
      [counted("%d tablet", "%d tablet")],
      pluralForms: "nplurals=2; plural=(n > 1);"
    ),
    CatalogCase(
      "plural-header",
      "gettext's own for Russian",
      "ru",
      [tablets("таблетка", "таблетки", "таблеток")],
      pluralForms: slavic
    ),
    CatalogCase(
      "plural-header",
      "0 and 1 alike, millions apart in CLDR alone",
      "fr",
      [tablets("comprimé", "comprimés")],
      pluralForms: "nplurals=2; plural=(n > 1);"
    ),
    CatalogCase("plural-header", "one form", "zh-Hans", [tablets("片")], pluralForms: "nplurals=1; plural=0;"),
    CatalogCase(
      "plural-header",
      "the forms in another order",
      "de",
      [tablets("Tabletten", "Tablette")],
      pluralForms: "nplurals=2; plural=(n == 1);"
    ),
    CatalogCase("plural-header", "no header, since it is no PO file", "pl", [tablets("tabletka", "tabletki")]),
    CatalogCase(
      "plural-form-count",
      "as many as counted",
      "ru",
      [tablets("таблетка", "таблетки", "таблеток")],
      pluralForms: slavic
    ),
    CatalogCase(
      "plural-form-count",
      "not yet translated",
      "ru",
      [TestUnit(source: "one", target: "", plural: "%d", state: .untranslated)],
      pluralForms: slavic
    ),
    CatalogCase(
      "plural-form-count",
      "no plural",
      "ar",
      [TestUnit(source: "Rest.", target: "استرح.")],
      pluralForms: germanic
    ),
  ]
}
