@testable import Checks

extension RuleTable {
  private static let weeks = "Wait {n, plural, one {# week} other {# weeks}}."
  private static let sexes = "{sex, select, female {She} male {He} other {They}} may drive."

  /// Placeholders, plurals and choices of ICU MessageFormat.
  static let messageTables = [
    RuleTable(
      rule: "message-syntax",
      firing: [
        Case("fr", "Call {clinicPhone}.", "Appelez le 1️⃣{clinicPhone."),
        Case("fr", "Call {clinicName}.", "Appelez l1️⃣'{clinicName}."),
        Case("ru", "Call {clinicPhone}.", "Звоните {clinicPhone}1️⃣}."),
        Case("ar", "Call {clinicPhone}.", "اتصل على 1️⃣{clinicPhone."),
        Case("hi", weeks, "1️⃣{n, plural, one {# सप्ताह}} रुकें।"),
        Case("zh-Hans", "Call {clinicPhone}.", "请拨打{clinicPhone}1️⃣}。"),
      ],
      silent: [
        Case("fr", "Call {clinicPhone}.", "Appelez l''accueil au {clinicPhone}."),
        Case("ru", "Call {clinicPhone}.", "Звоните {clinicPhone}."),
        Case("ar", "Call {clinicPhone}.", "اتصل على {clinicPhone}."),
        Case("hi", weeks, "{n, plural, one {# सप्ताह} other {# सप्ताह}} रुकें।"),
        Case("zh-Hans", "Call us.", "请拨打{电话。"),
      ]
    ),
    RuleTable(
      rule: "placeholder-missing",
      firing: [
        Case("fr", "Call {clinicPhone}.", "1️⃣Appelez-nous."),
        // The two apostrophes quote what stands between them.
        Case("fr", "Call {clinicName}.", "1️⃣Appelez l'{clinicName} d'ici."),
        Case("fr", "Take %d tablets.", "1️⃣Prenez des comprimés."),
        Case("ru", "Call {clinicPhone}.", "1️⃣Позвоните нам."),
        Case("ar", "Call {clinicPhone}.", "1️⃣اتصل بنا."),
        Case("hi", "Call {clinicPhone}.", "1️⃣हमें फ़ोन करें।"),
        Case("zh-Hans", "Call {clinicPhone}.", "1️⃣请致电我们。"),
      ],
      silent: [
        Case("fr", "Call {clinicPhone}.", "Appelez le {clinicPhone}."),
        Case("ru", "Take %1$d tablets.", "Примите %1$d таблеток."),
        Case("ar", "Call {clinicPhone}.", "اتصل على {clinicPhone}."),
        Case("hi", "Call {clinicPhone}.", "{clinicPhone} पर फ़ोन करें।"),
        Case("zh-Hans", "Call {clinicPhone}.", "请拨打{clinicPhone}。"),
      ]
    ),
    RuleTable(
      rule: "placeholder-extra",
      firing: [
        Case("fr", "Call {clinicPhone}.", "Appelez le {clinicPhone} 1️⃣{poste}."),
        Case("ru", "Call {clinicPhone}.", "Звоните 1️⃣{телефон}."),
        Case("ar", "Call {clinicPhone}.", "اتصل على 1️⃣{هاتف}."),
        Case("hi", "Call {clinicPhone}.", "1️⃣{फ़ोन} पर फ़ोन करें।"),
        Case("zh-Hans", "Call {clinicPhone}.", "请拨打1️⃣{clinicphone}。"),
      ],
      silent: [
        Case("fr", "Call {clinicPhone}.", "Appelez le {clinicPhone} ({clinicPhone})."),
        Case("ru", "Call us.", "Звоните."),
        Case("ar", "Call {clinicPhone}.", "اتصل على {clinicPhone}."),
        Case("hi", "Call {clinicPhone}.", "{clinicPhone} पर फ़ोन करें।"),
        Case("zh-Hans", "Call {clinicPhone}.", "请拨打{clinicPhone}。"),
      ]
    ),
    RuleTable(
      rule: "placeholder-type",
      firing: [
        Case("fr", "On {day, date}.", "Le 1️⃣{day}."),
        Case("ru", "On {day, date}.", "1️⃣{day, number}."),
        Case("ar", weeks, "انتظر 1️⃣{n, selectordinal, other {#}}."),
        Case("hi", sexes, "1️⃣{sex} गाड़ी चला सकते हैं।"),
        Case("zh-Hans", "On {day, date}.", "1️⃣{day}。"),
      ],
      silent: [
        Case("fr", "On {day, date}.", "Le {day, date}."),
        Case("ru", "Wait {n} weeks.", "Подождите {n, plural, one {#} few {#} many {#} other {#}}."),
        Case("ar", "On {day, date}.", "{day, date}."),
        Case("hi", "Wait {n, number} weeks.", "{n} सप्ताह रुकें।"),
        Case("zh-Hans", "On {day, date}.", "{day, date}。"),
      ]
    ),
    RuleTable(
      rule: "plural-missing",
      firing: [
        Case("fr", weeks, "Attendez 1️⃣{n, plural, other {# semaines}}."),
        Case("it", "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}", "1️⃣{n, selectordinal, other {#º}}"),
        Case("ru", weeks, "1️⃣{n, plural, one {# неделя} few {# недели} other {# недели}}"),
        Case(
          "ar",
          weeks,
          "1️⃣{n, plural, zero {# أسبوع} one {# أسبوع} two {# أسبوعان} many {# أسبوعًا} other {# أسبوع}}"
        ),
        Case("hi", weeks, "1️⃣{n, plural, other {# सप्ताह}}"),
        Case("ta", weeks, "1️⃣{n, plural, other {# வாரங்கள்}}"),
      ],
      silent: [
        Case("fr", weeks, "Attendez {n, plural, one {# semaine} other {# semaines}}."),
        Case("ru", weeks, "{n, plural, one {# неделя} few {# недели} many {# недель} other {# недели}}"),
        Case(
          "ar",
          weeks,
          "{n, plural, zero {# أسبوع} one {# أسبوع} two {# أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}"
        ),
        Case("hi", weeks, "{n, plural, one {# सप्ताह} other {# सप्ताह}}"),
        Case("zh-Hans", weeks, "{n, plural, other {# 周}}"),
      ]
    ),
    RuleTable(
      rule: "plural-advised",
      firing: [
        Case("fr", weeks, "Attendez 1️⃣{n, plural, one {# semaine} other {# semaines}}."),
        Case("es", weeks, "Espere 1️⃣{n, plural, one {# semana} other {# semanas}}."),
        Case("it", weeks, "Attenda 1️⃣{n, plural, one {# settimana} other {# settimane}}."),
      ],
      silent: [
        Case("fr", weeks, "{n, plural, one {# semaine} many {# de semaines} other {# semaines}}"),
        Case("ru", weeks, "{n, plural, one {# неделя} few {# недели} other {# недели}}"),
        Case("hi", weeks, "{n, plural, other {# सप्ताह}}"),
      ]
    ),
    RuleTable(
      rule: "plural-unknown",
      firing: [
        Case("de", weeks, "{n, plural, 1️⃣eins {# Woche} one {# Woche} other {# Wochen}}"),
        Case("ru", weeks, "{n, plural, one {#} few {#} many {#} 1️⃣много {#} other {#}}"),
        Case("hi", weeks, "{n, plural, 1️⃣एक {# सप्ताह} one {# सप्ताह} other {# सप्ताह}}"),
        Case("zh-Hans", weeks, "{n, plural, 1️⃣其他 {# 周} other {# 周}}"),
      ],
      silent: [
        Case("de", weeks, "{n, plural, =0 {keine Woche} one {# Woche} other {# Wochen}}"),
        Case("ru", weeks, "{n, plural, one {#} few {#} many {#} other {#}}"),
        Case("zh-Hans", weeks, "{n, plural, other {# 周}}"),
      ]
    ),
    RuleTable(
      rule: "plural-unused",
      firing: [
        Case("de", weeks, "{n, plural, one {# Woche} 1️⃣few {# Wochen} other {# Wochen}}"),
        Case("ru", weeks, "{n, plural, one {#} 1️⃣two {#} few {#} many {#} other {#}}"),
        Case("hi", weeks, "{n, plural, one {# सप्ताह} 1️⃣many {# सप्ताह} other {# सप्ताह}}"),
        Case("zh-Hans", weeks, "{n, plural, 1️⃣one {# 周} other {# 周}}"),
      ],
      silent: [
        Case("de", weeks, "{n, plural, =1 {# Woche} one {# Woche} other {# Wochen}}"),
        Case("ru", weeks, "{n, plural, one {#} few {#} many {#} other {#}}"),
        Case("ar", weeks, "{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}"),
        Case("cy", weeks, "{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}"),
      ]
    ),
    RuleTable(
      rule: "plural-number",
      firing: [
        Case("fr", weeks, "{n, plural, 1️⃣one {une semaine} other {# semaines}}"),
        // Within a plural an apostrophe before # quotes it.
        Case("fr", weeks, "{n, plural, one {# semaine} 1️⃣other {plus d'# semaines de l'an}}"),
        Case("ru", weeks, "{n, plural, 1️⃣one {1 неделя} few {# недели} many {# недель} other {# недели}}"),
        Case("ar", weeks, "{n, plural, zero {#} one {#} two {#} 1️⃣few {أسابيع} many {#} other {#}}"),
        Case("hi", weeks, "{n, plural, 1️⃣one {एक सप्ताह} other {# सप्ताह}}"),
        Case("zh-Hans", weeks, "{n, plural, 1️⃣other {几周}}"),
      ],
      silent: [
        Case("pl", weeks, "{n, plural, one {tydzień} few {# tygodnie} many {# tygodni} other {# tygodnia}}"),
        Case("ru", weeks, "{n, plural, =1 {неделю} one {# неделя} few {# недели} many {# недель} other {# недели}}"),
        Case("ar", weeks, "{n, plural, zero {لا أسابيع} one {أسبوع} two {أسبوعان} few {#} many {#} other {#}}"),
        Case("hi", "{n, plural, one {A week} other {Some weeks}}", "{n, plural, one {एक} other {कुछ}}"),
        Case("zh-Hans", weeks, "{n, plural, other {{n} 周}}"),
      ]
    ),
    RuleTable(
      rule: "select-variants",
      firing: [
        Case("fr", sexes, "1️⃣1️⃣{sex, select, femme {Elle} male {Il} other {On}} peut conduire."),
        Case("ru", sexes, "1️⃣{sex, select, male {Он} other {Они}}"),
        Case("ar", sexes, "1️⃣{sex, select, female {هي} male {هو} both {هما} other {هم}}"),
        Case("hi", sexes, "1️⃣1️⃣{sex, select, स्त्री {वह} male {वह} other {वे}}"),
        Case("zh-Hans", sexes, "1️⃣1️⃣{sex, select, other {他们}}"),
      ],
      silent: [
        Case("fr", sexes, "{sex, select, other {On} male {Il} female {Elle}} peut conduire."),
        Case("ru", sexes, "{sex, select, female {Она} male {Он} other {Они}}"),
        Case("ar", sexes, "{sex, select, female {هي} male {هو} other {هم}}"),
        Case("hi", sexes, "{sex, select, female {वह} male {वह} other {वे}}"),
        Case("zh-Hans", sexes, "{sex, select, female {她} male {他} other {他们}}"),
      ]
    ),
    RuleTable(
      rule: "variants-unchecked",
      firing: [Case("fr", "{n, plural, other {#}}", "1️⃣{n, plural, \(plurals(300)) other {#}}")],
      silent: [
        Case("fr", weeks, "{n, plural, \(plurals(200)) one {#} other {#}}"),
        Case("ru", "Call us.", "Звоните."),
      ]
    ),
  ]

  private static func plurals(_ count: Int) -> String { (0..<count).map { "=\($0) {#}" }.joined(separator: " ") }
}
