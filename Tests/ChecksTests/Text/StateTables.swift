@testable import Checks

extension RuleTable {
  /// What was not translated, or not to the end.
  static let stateTables = [
    RuleTable(
      rule: "same-as-source",
      firing: ["fr", "ru", "ar", "hi", "ta", "zh-Hans", "el"].map {
        Case($0, "Do not drive today.", "1️⃣Do not drive today.")
      },
      silent: [
        Case("fr", "Paracetamol 500 mg", "Paracetamol 500 mg"),
        Case("pl", "COVID-19", "COVID-19"),
        Case("en-US", "Do not drive today.", "Do not drive today."),
        Case("ru", "LeafletKit", "LeafletKit"),
        Case("ar", "020 7946 0000", "020 7946 0000"),
        Case("hi", "www.nhs.uk/back-pain", "www.nhs.uk/back-pain"),
        Case("bn", "**MRI**", "**MRI**"),
        Case("zh-Hans", "Do not drive today.", "今天不要开车。"),
      ]
    ),
    RuleTable(
      rule: "untranslated-run",
      firing: [
        Case("fr", "Do not drive or drink alcohol today.", "Vous ne devez pas 1️⃣drive or drink alcohol."),
        Case("ru", "Do not drive or drink alcohol today.", "Вам нельзя 1️⃣drive or drink alcohol сегодня."),
        Case("el", "Do not drive or drink alcohol today.", "Σήμερα μην 1️⃣drive or drink alcohol."),
        Case("ar", "Do not drive or drink alcohol today.", "اليوم لا 1️⃣drive or drink alcohol."),
        Case("hi", "Do not drive or drink alcohol today.", "आज 1️⃣drive or drink alcohol न करें।"),
        Case("ta", "Do not drive or drink alcohol today.", "இன்று 1️⃣drive or drink alcohol வேண்டாம்."),
        Case("zh-Hans", "Do not drive or drink alcohol today.", "您不要 1️⃣drive or drink alcohol today。"),
      ],
      silent: [
        Case("fr", "Royal National Orthopaedic Hospital", "l’hôpital Royal National Orthopaedic Hospital"),
        Case(
          "pl",
          "The test is called \"range of motion test\".",
          "Badanie: [range of motion test](lang:en)."
        ),
        Case(
          "ru",
          "The group is called take your time back.",
          "Группа называется [take your time back](translate:no)."
        ),
        Case("ar", "See www.nhs.uk/live-well/eat-well/food-types", "انظر www.nhs.uk/live-well/eat-well/food-types"),
        Case("hi", "Take the ibuprofen or naproxen", "ibuprofen or naproxen लें"),
        Case("zh-Hans", "Do not drive today.", "今天不要开车。"),
        Case("el", "MRI, CT and X-ray scans", "MRI, CT και X-ray"),
      ]
    ),
    RuleTable(
      rule: "truncated",
      firing: [
        Case("fr", longSource, "Ne conduisez pas de voi1️⃣"),
        Case("ru", longSource, "Не водите машин1️⃣"),
        Case("el", longSource, "Μην οδηγείτε αυτο1️⃣"),
        Case("ar", longSource, "لا تقد سيارة أو1️⃣"),
        Case("he", longSource, "אין לנהוג במכונ1️⃣"),
        Case("hi", longSource, "इंजेक्शन के बा1️⃣"),
        Case("zh-Hans", longSource, "注射后24小1️⃣"),
      ],
      silent: [
        Case("fr", longSource, "Ne conduisez pas et n’utilisez pas de machines pendant 24 heures après l’injection."),
        Case("ru", longSource, "Не водите машину и не работайте с механизмами 24 часа после инъекции."),
        Case("el", longSource, "Μην οδηγείτε και μη χειρίζεστε μηχανές για 24 ώρες μετά την ένεση."),
        Case("ar", longSource, "لا تقد سيارة ولا تستخدم آلات لمدة 24 ساعة بعد الحقنة."),
        Case("hi", longSource, "इंजेक्शन के बाद 24 घंटे तक कार न चलाएं और मशीनें इस्तेमाल न करें।"),
        Case("zh-Hans", longSource, "注射后24小时内不要开车或操作机器。"),
        Case("zh-Hans", "Your questions", "问"),
      ]
    ),
  ]

  private static let longSource = "Do not drive a car or use machines for 24 hours after the injection."
}
