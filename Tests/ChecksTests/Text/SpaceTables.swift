@testable import Checks

extension RuleTable {
  /// Spaces too many, and those that a line must not end with.
  static let spaceTables = [
    RuleTable(
      rule: "doubled-space",
      firing: [
        Case("fr", "Rest today.", "Reposez-vous 1️⃣ aujourd’hui."),
        Case("ru", "Rest today.", "Отдыхайте 1️⃣ сегодня."),
        Case("ar", "Rest today.", "استرح 1️⃣ اليوم."),
        Case("hi", "Rest today.", "आज 1️⃣ आराम करें।"),
        Case("ta", "Rest today.", "இன்று 1️⃣ ஓய்வெடுங்கள்."),
        Case("ko", "Rest today.", "오늘 1️⃣ 쉬세요."),
      ],
      silent: [
        Case("fr", "Rest today.", "Reposez-vous aujourd’hui."),
        Case("ru", "Rest.  Drink.", "Отдыхайте.  Пейте."),
        Case("ar", "Rest today.", "استرح اليوم.  "),
        Case("hi", "Rest today.", "आज\u{A0}आराम करें।"),
        Case("zh-Hans", "Rest today.", "今天请休息。"),
      ]
    ),
    RuleTable(
      rule: "space-before",
      firing: [
        Case("fr", "Rest, then drink.", "Reposez-vous1️⃣ , puis buvez."),
        Case("es", "Is it safe?", "¿Es seguro1️⃣ ?"),
        Case("ru", "Rest today.", "Отдыхайте сегодня1️⃣ ."),
        Case("el", "Rest, then drink.", "Ξεκουραστείτε1️⃣ , μετά πιείτε."),
        Case("ar", "Rest, then drink.", "استرح1️⃣ ، ثم اشرب."),
        Case("ur", "Rest today.", "آج آرام کریں1️⃣ ۔"),
        Case("ta", "Rest today.", "இன்று ஓய்வெடுங்கள்1️⃣ ."),
        Case("zh-Hans", "Rest today.", "今天请休息1️⃣ 。"),
      ],
      silent: [
        Case("fr", "Is it safe?", "Est-ce sûr\u{A0}?"),
        Case("fr", "Note: rest.", "À noter : reposez-vous."),
        Case("es", "Is it safe?", "¿Es seguro?"),
        Case("ru", "Rest , then drink", "Отдых , потом вода"),
        Case("el", "The .gr address", "Η διεύθυνση .gr"),
        Case("ar", "Rest, then drink.", "استرح، ثم اشرب."),
        Case("hi", "Rest today.", "आज आराम करें ।"),
        Case("ta", "0.5 or .5", "0.5 அல்லது .5"),
        Case("zh-Hans", "Rest today.", "今天请休息。"),
      ]
    ),
    // Only French parts marks from words, so there is one script.
    RuleTable(
      rule: "no-break-space",
      firing: [
        Case("fr", "Is it safe?", "Est-ce sûr 1️⃣?"),
        Case("fr", "Note: rest.", "À noter 1️⃣: reposez-vous."),
        Case("fr", "The “target”", "La 1️⃣« cible\u{A0}»"),
        Case("fr", "The “target”", "La «\u{A0}cible1️⃣»"),
      ],
      silent: [
        Case("fr", "Is it safe?", "Est-ce sûr\u{202F}?"),
        Case("fr", "The “target”", "La «\u{A0}cible\u{A0}»"),
        Case("fr", "See https://pain.example at 10:30.", "Voir https://pain.example à 10:30."),
        Case("es", "Is it safe?", "¿Es seguro ?"),
        Case("ru", "The “target”", "«Цель»"),
        Case("el", "The “target”", "«Στόχος»"),
        Case("ar", "The “target”", "« الهدف »"),
        Case("zh-Hans", "Note: rest.", "注意 : 休息。"),
      ]
    ),
  ]
}
