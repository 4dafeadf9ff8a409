@testable import Checks

extension RuleTable {
  /// Characters that show nothing, show wrong, or are written in two ways.
  static let characterTables = [
    RuleTable(
      rule: "corrupt-character",
      firing: [
        Case("fr", "Rest today.", "Repos1️⃣\u{FFFD} aujourd’hui."),
        Case("pl", "Rest today.", "Prosz1️⃣\u{7} odpocząć."),
        Case("fr", "You’re well.", "Vous 1️⃣Ãªtes bien."),
        Case("pt", "It’s well.", "d1️⃣â€™água"),
        Case("ru", "Rest today.", "Отдых1️⃣\u{FFFD}1️⃣\u{FFFD}те."),
        Case("ar", "Rest today.", "استرح1️⃣\u{F0B7} اليوم."),
        Case("hi", "Rest today.", "आज1️⃣\u{0} आराम करें।"),
        Case("ta", "Rest today.", "இன்று1️⃣\u{92} ஓய்வு."),
        Case("zh-Hans", "Rest today.", "今天1️⃣\u{FFFE}休息。"),
      ],
      silent: [
        Case("fr", "Rest.\nDrink.", "Reposez-vous.\nBuvez."),
        Case("pt", "NO", "«NÃO» e «AVELÃ»"),
        Case("ru", "Rest.\tDrink.", "Отдыхайте.\tПейте."),
        Case("ar", "Rest today.", "\u{200F}استرح اليوم.\u{200F}"),
        Case("hi", "Rest today.", "आज आराम करें। 🙂"),
        Case("ta", "Rest today.", "இன்று ஓய்வெடுங்கள்."),
        Case("zh-Hans", "Rest today.", "今天请休息，𠮷。"),
      ]
    ),
    RuleTable(
      rule: "bidi-controls",
      firing: [
        Case("ar", "Take 5 mg.", "تناول 1️⃣\u{202A}5 mg."),
        Case("he", "Take 5 mg.", "קחו 1️⃣\u{2066}5 mg."),
        Case("fa", "Take 5 mg.", "5 میلی‌گرم1️⃣\u{2069} بخورید."),
        Case("fr", "Take 5 mg.", "Prenez 5 mg1️⃣\u{202C}."),
        Case("ru", "Take 5 mg.", "Примите 1️⃣\u{202E}5 мг."),
        Case("hi", "Take 5 mg.", "\u{2068}5 mg1️⃣\u{202C} लें।"),
      ],
      silent: [
        Case("ar", "Take 5 mg.", "تناول \u{2066}5 mg\u{2069}."),
        Case("he", "Take 5 mg.", "קחו \u{202A}5 mg\u{202C}."),
        Case("ur", "Take 5 mg.", "\u{2067}\u{202B}5 mg\u{202C}\u{2069} لیں۔"),
        Case("fa", "Take 5 mg.", "\u{200F}5 میلی‌گرم بخورید.\u{200E}"),
        Case("fr", "Call {name}.", "Appelez \u{2068}{name}\u{2069}."),
        Case("ru", "Take 5 mg.", "Примите 5 мг."),
        Case("hi", "Take 5 mg.", "5 mg लें।"),
      ]
    ),
    RuleTable(
      rule: "invisible-character",
      firing: [
        Case("fr", "Rest today.", "Reposez1️⃣\u{200B}-vous."),
        Case("de", "Rest today.", "Ruhen Sie sich heu1️⃣\u{AD}te aus."),
        Case("ru", "Rest today.", "1️⃣\u{FEFF}Отдыхайте."),
        Case("ar", "Rest today.", "استرح1️⃣\u{2060} اليوم."),
        Case("hi", "Rest today.", "आज1️⃣\u{200B} आराम करें।"),
        Case("zh-Hans", "Rest today.", "今天1️⃣\u{200B}休息。"),
      ],
      silent: [
        Case("fr", "Rest today.", "Reposez-vous\u{A0}!"),
        Case("fa", "It is safe.", "بی\u{200C}خطر است."),
        Case("ar", "Take 5 mg.", "تناول \u{200E}5 mg\u{200E}."),
        Case("hi", "Strong", "शक्\u{200D}ति"),
        Case("bn", "Rash", "র\u{200D}্যাশ"),
        Case("th", "Rest today.", "วันนี้\u{200B}พักผ่อน"),
        Case("km", "Rest today.", "សម្រាក\u{200B}ថ្ងៃនេះ"),
      ]
    ),
    RuleTable(
      rule: "not-nfc",
      firing: [
        Case("fr", "Health", "Sant1️⃣e\u{301}"),
        Case("vi", "Pain", "Đ1️⃣a\u{302}\u{301}u"),
        Case("ru", "Your", "Тво1️⃣и\u{306}"),
        Case("el", "Water", "Νερ1️⃣ο\u{301}"),
        Case("ar", "Machine", "1️⃣ا\u{653}لة"),
        Case("bn", "Good", "ভাল1️⃣\u{9C7}\u{9BE}"),
        Case("ta", "One", "1️⃣\u{B92}\u{BD7}ன்று"),
      ],
      silent: [
        Case("fr", "Health", "Santé"),
        Case("vi", "Pain", "Đấu"),
        Case("ru", "Your", "Твой"),
        Case("ar", "Machine", "آلة"),
        Case("hi", "He reads.", "वह प\u{922}\u{93C}ता है।"),
        Case("bn", "Good", "ভালো সম\u{9AF}\u{9BC}"),
        Case("ta", "One", "ஒன்று"),
      ]
    ),
  ]
}
