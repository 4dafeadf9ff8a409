@testable import Checks

extension RuleTable {
  /// Quotation marks: those of the language, and in pairs.
  static let quotationTables = [
    RuleTable(
      rule: "quotation-marks",
      firing: [
        Case("fr", "The “target”", "La 1️⃣„cible”"),
        Case("pl", "The “target”", "1️⃣\"Cel\""),
        Case("ru", "The “target”", "Это 1️⃣「цель」"),
        Case("el", "The “target”", "Ο 1️⃣„στόχος“"),
        Case("ar", "The “target”", "هو 1️⃣\"الهدف\""),
        Case("hi", "The “target”", "यह 1️⃣«लक्ष्य» है"),
        Case("ta", "The “target”", "1️⃣„இலக்கு”"),
        Case("zh-Hans", "The “target”", "这是1️⃣\"目标\""),
        Case("ja", "The “target”", "それは1️⃣“目標”です"),
      ],
      silent: [
        Case("fr", "The “target”", "La «\u{A0}cible\u{A0}»"),
        Case("fr", "The \"target\"", "La \"cible\""),
        Case("pl", "The “target”", "„Cel”"),
        Case("de", "The “target”", "„Ziel“ und ‚Ziel‘"),
        Case("ru", "The “target”", "Это «цель» и „цель“"),
        Case("el", "The “target”", "Ο «στόχος»"),
        Case("ar", "The “target”", "هو «الهدف»"),
        Case("he", "The Israeli army", "צה\"ל"),
        Case("hi", "The “target”", "यह “लक्ष्य” है"),
        Case("zh-Hans", "The “target”", "这是“目标”和「目标」"),
        Case("ja", "The “target”", "それは「目標」です"),
        Case("fr", "It’s 5\" long.", "C’est long de 5\"."),
        Case("fr", "The “target”", "La [“target”](lang:en)"),
      ]
    ),
    RuleTable(
      rule: "quotation-unpaired",
      firing: [
        Case("fr", "The “target” hurts.", "La 1️⃣«\u{A0}cible fait mal."),
        Case("pl", "The “target” hurts.", "Cel1️⃣” boli."),
        Case("ru", "The “target” and the “goal”", "«Цель» и 1️⃣«задача"),
        Case("ar", "The “target” hurts.", "1️⃣«الهدف يؤلم."),
        Case("hi", "The \"target\" hurts.", "1️⃣\"लक्ष्य दुखता है।"),
        Case("gu", "The “target” hurts.", "“લક્ષ્ય”માં 1️⃣“દુખાવો."),
        Case("zh-Hans", "The “target” hurts.", "1️⃣“目标的疼痛。"),
      ],
      silent: [
        Case("fr", "The “target” hurts.", "La «\u{A0}cible\u{A0}» fait mal."),
        Case("pl", "The “target” hurts.", "„Cel” boli."),
        Case("ru", "The “first of two", "«Первая из двух"),
        Case("ar", "The target hurts.", "«الهدف» يؤلم."),
        Case("he", "The army’s “target”", "„היעד” של צה״ל וצה\"ל"),
        Case("gu", "The “target” hurts.", "“લક્ષ્ય”માં દુખાવો."),
        Case("zh-Hans", "The “target”", "“目标”的疼痛"),
        Case("fr", "5\" of gauze", "5\" de gaze"),
        Case("hi", "The “COVID-19” test", "\"COVID-19\" जाँच"),
        Case("ta", "5 inches of “gauze”", "5\" “துணி”"),
      ]
    ),
  ]
}
