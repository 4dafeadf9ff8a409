@testable import Checks

extension RuleTable {
  /// How a text begins, and how many sentences it has.
  static let shapeTables = [
    // Four scripts of the clinic's languages have capitals: Latin, Cyrillic, Greek and Armenian.
    RuleTable(
      rule: "initial-capital",
      firing: [
        Case("fr", "Rest today.", "1️⃣reposez-vous aujourd’hui."),
        Case("es", "Is it safe?", "¿1️⃣es seguro?"),
        Case("ru", "Rest today.", "1️⃣отдыхайте сегодня."),
        Case("el", "Rest today.", "1️⃣ξεκουραστείτε σήμερα."),
        Case("hy", "Rest today.", "1️⃣հանգստացեք այսօր։"),
        Case("tr", "**Rest** today.", "**1️⃣bugün** dinlenin."),
      ],
      silent: [
        Case("fr", "Rest today.", "Reposez-vous aujourd’hui."),
        Case("fr", "Side effects", "effets secondaires"),
        Case("fr", "iPhone users can call.", "iPhone : appelez."),
        Case("ga", "Your service.", "tSeirbhís."),
        Case("nl", "In the morning.", "'s Ochtends."),
        Case("ru", "MRI shows nerves.", "мРТ показывает нервы."),
        Case("ru", "Take 5 mg.", "5 мг принять."),
        Case("el", "rest today.", "ξεκουραστείτε σήμερα."),
        Case("ka", "Rest today.", "დაისვენეთ დღეს."),
        Case("ar", "Rest today.", "استرح اليوم."),
        Case("hi", "Rest today.", "आज आराम करें।"),
        Case("zh-Hans", "Rest today.", "今天请休息。"),
      ]
    ),
    RuleTable(
      rule: "sentence-count",
      firing: [
        Case("fr", three, "1️⃣Reposez-vous, buvez de l’eau et appelez-nous."),
        Case("ru", three, "1️⃣Отдыхайте, пейте воду и звоните."),
        Case("ar", three, "1️⃣استرح واشرب الماء واتصل بنا."),
        Case("hi", three, "1️⃣आराम करें, पानी पिएं और फ़ोन करें।"),
        Case("ta", three, "1️⃣ஓய்வெடுத்து, தண்ணீர் குடித்து, அழைக்கவும்."),
        Case("zh-Hans", three, "1️⃣休息，喝水，打电话。"),
      ],
      silent: [
        Case("fr", three, "Reposez-vous. Buvez de l’eau. Appelez-nous."),
        Case("fr", three, "Reposez-vous et buvez de l’eau. Appelez-nous."),
        Case("pl", "See Dr. A. B. Smith.", "Proszę przyjść do dr. A. B. Smitha."),
        Case("ru", three, "Отдыхайте. Пейте воду. Звоните."),
        Case("ar", three, "استرح. اشرب الماء. اتصل بنا."),
        Case("hi", three, "आराम करें। पानी पिएं। फ़ोन करें।"),
        Case("ur", three, "آرام کریں۔ پانی پیئیں۔ فون کریں۔"),
        Case("zh-Hans", three, "休息。喝水。打电话。"),
        Case("th", three, "พักผ่อน ดื่มน้ำ โทรหาเรา"),
      ]
    ),
  ]

  private static let three = "Rest. Drink water. Call us."
}
