@testable import Checks

extension RuleTable {
  /// Meanings that a translation loses or turns round.
  static let meaningTables = [
    RuleTable(
      rule: "negation-lost",
      firing: [
        Case("fr", "Do not drive.", "1️⃣Conduisez."),
        Case("ru", "Do not drive.", "1️⃣Садитесь за руль."),
        Case("ar", "Do not drive.", "1️⃣قد السيارة."),
        Case("hi", "Do not drive.", "1️⃣गाड़ी चलाएं।"),
        Case("zh-Hans", "Do not drive.", "1️⃣请开车。"),
        Case("fr", "Do not drive. Do not drink alcohol.", "Ne conduisez pas. 1️⃣Buvez de l’alcool."),
        Case("hi", "Do not drive. Do not drink alcohol.", "गाड़ी न चलाएं। 1️⃣शराब पिएं।"),
        Case("zh-Hans", "Do not drive. Do not drink alcohol.", "请勿开车。1️⃣请喝酒。"),
      ],
      silent: [
        Case("fr", "Do not drive.", "Ne conduisez pas."),
        Case("fr", "Do not drive. Do not drink alcohol.", "Ne conduisez pas et ne buvez pas d’alcool."),
        Case("ur", "Do not drive. Do not drink alcohol.", "گاڑی نہ چلائیں۔ شراب نہ پییں۔"),
        Case("ru", "Do not drive.", "Не садитесь за руль."),
        Case("ar", "Do not drive.", "لا تقد السيارة."),
        Case("hi", "Do not drive.", "गाड़ी न चलाएं।"),
        Case("zh-Hans", "Do not drive.", "请勿开车。"),
      ]
    ),
    RuleTable(
      rule: "side-changed",
      firing: [
        Case("fr", "Lie on your left side.", "1️⃣Allongez-vous sur le côté droit."),
        Case("ru", "Lie on your left side.", "1️⃣Лягте на правый бок."),
        Case("ar", "Lie on your left side.", "1️⃣استلق على جانبك الأيمن."),
        Case("hi", "Lie on your left side.", "1️⃣दाईं करवट लेटें।"),
        Case("zh-Hans", "Lie on your left side.", "1️⃣请向右侧躺。"),
      ],
      silent: [
        Case("fr", "There is little time left.", "Il reste peu de temps."),
        Case("ru", "Lie on your left side.", "Лягте на левый бок."),
        Case("ar", "Lie on your left side.", "استلق على جانبك الأيسر."),
        Case("hi", "Lie on your left side.", "बाईं करवट लेटें।"),
        Case("zh-Hans", "Lie on your left side.", "请向左侧躺。"),
      ]
    ),
    RuleTable(
      rule: "bound-turned",
      firing: [
        Case("fr", "Take at least 2 tablets.", "1️⃣Prenez au plus 2 comprimés."),
        Case("fr", "Take it after meals.", "1️⃣Prenez-le avant les repas."),
        Case("ru", "Take at least 2 tablets.", "1️⃣Примите не более 2 таблеток."),
        Case("ar", "Take at least 2 tablets.", "1️⃣تناول 2 من الأقراص على الأكثر."),
        Case("hi", "Take at least 2 tablets.", "1️⃣अधिक से अधिक 2 गोलियाँ लें।"),
        Case("zh-Hans", "Take at least 2 tablets.", "1️⃣最多服用2片。"),
        Case("fr", "Do not take more than 8 tablets.", "1️⃣Prenez plus de 8 comprimés."),
        Case("fr", "You can take up to 8 tablets.", "1️⃣Prenez plus de 8 comprimés."),
        Case("pl", "It lasts more than 3 days.", "1️⃣Trwa to mniej niż 3 dni."),
        Case("fr", "Keep it below 25 °C.", "1️⃣Conservez-le à plus de 25 °C."),
        Case("ru", "Take at least 2. Rest at most 3 days.", "1️⃣Примите не более 2. Отдыхайте не менее 3 дней."),
      ],
      silent: [
        Case("fr", "Take at least 2 tablets.", "Prenez au moins 2 comprimés."),
        Case("ru", "Take at least 2 tablets.", "Примите не менее 2 таблеток."),
        Case("ar", "Take at least 2 tablets.", "تناول 2 من الأقراص على الأقل."),
        Case("hi", "Take at least 2 tablets.", "कम से कम 2 गोलियाँ लें।"),
        Case("zh-Hans", "Take it after meals.", "请饭后服用。"),
        Case("fr", "Do not take more than 8 tablets.", "Ne prenez pas plus de 8 comprimés."),
        Case("fr", "See the box below.", "Voir l’encadré, plus grand."),
        Case("pl", "Do not take more than 8 tablets.", "Nie należy przyjmować więcej niż 8 tabletek."),
        Case("ru", "No more than 8 tablets.", "Не больше 8 таблеток."),
        Case("hi", "Take at least 2. Rest at most 3 days.", "कम से कम 2 लें। अधिक से अधिक 3 दिन आराम करें।"),
      ]
    ),
    RuleTable(
      rule: "weekday-changed",
      firing: [
        Case("fr", "Come on Monday.", "Venez 1️⃣mardi."),
        Case("ru", "Come on Monday.", "Приходите в 1️⃣вторник."),
        Case("ar", "Come on Monday.", "تعال يوم 1️⃣الثلاثاء."),
        Case("hi", "Come on Monday.", "1️⃣मंगलवार को आएं।"),
        Case("zh-Hans", "Come on Monday.", "请1️⃣周二来。"),
        Case("pt-BR", "Open from Monday to Friday.", "Aberto de segunda-feira a 1️⃣quinta-feira."),
      ],
      silent: [
        Case("fr", "Come on Monday.", "Venez lundi."),
        Case("ru", "Come on Wednesday.", "Приходите в среду."),
        Case("ar", "Come on Monday.", "تعال يوم الاثنين."),
        Case("hi", "Come on Monday.", "सोमवार को आएं।"),
        Case("zh-Hans", "Open from Monday to Friday.", "星期一至星期五开放。"),
        Case("vi", "Come on Monday.", "Hãy đến vào thứ Hai."),
        Case("fr", "Come at the weekend.", "Venez samedi ou dimanche."),
      ]
    ),
    RuleTable(
      rule: "bound-lost",
      firing: [
        Case("fr", "Take at most 2 tablets.", "1️⃣Prenez 2 comprimés."),
        Case("ru", "Take at most 2 tablets.", "1️⃣Примите 2 таблетки."),
        Case("ar", "Take at most 2 tablets.", "1️⃣تناول 2 من الأقراص."),
        Case("hi", "Take at most 2 tablets.", "1️⃣2 गोलियाँ लें।"),
        Case("zh-Hans", "Take at most 2 tablets.", "1️⃣服用2片。"),
      ],
      silent: [
        Case("fr", "Take at most 2 tablets.", "Ne prenez pas plus de 2 comprimés."),
        Case("ru", "Take at most 2 tablets.", "Принимайте не более 2 таблеток."),
        Case("ar", "Take at most 2 tablets.", "تناول 2 من الأقراص على الأكثر."),
        Case("hi", "Take at most 2 tablets.", "अधिकतम 2 गोलियाँ लें।"),
        Case("zh-Hans", "Take at most 2 tablets.", "最多服用2片。"),
      ]
    ),
    RuleTable(
      rule: "timing-changed",
      firing: [
        Case("fr", "Take it once a day.", "1️⃣Prenez-le deux fois par jour."),
        Case("ru", "Take it once a day.", "1️⃣Принимайте его дважды в день."),
        Case("ar", "Take it once a day.", "1️⃣تناوله مرتين يوميا."),
        Case("hi", "Take it once a day.", "1️⃣इसे दिन में दो बार लें।"),
        Case("zh-Hans", "Take it once a day.", "1️⃣每天服用两次。"),
      ],
      silent: [
        Case("fr", "Take it once a day.", "Prenez-le une fois par jour."),
        Case("ru", "Take it twice a day.", "Принимайте его два раза в день."),
        Case("ar", "Take it twice a day.", "تناوله مرتين يوميا."),
        Case("hi", "Take it once a day.", "इसे दिन में एक बार लें।"),
        Case("zh-Hans", "Take it once a day.", "每天服用1次。"),
      ]
    ),
    RuleTable(
      rule: "timing-lost",
      firing: [
        Case("fr", "Take it as needed.", "1️⃣Prenez-le."),
        Case("ru", "Take it as needed.", "1️⃣Примите его."),
        Case("ar", "Take it as needed.", "1️⃣تناوله."),
        Case("hi", "Take it as needed.", "1️⃣इसे लें।"),
        Case("zh-Hans", "Take it as needed.", "1️⃣请服用。"),
      ],
      silent: [
        Case("fr", "Take it as needed.", "Prenez-le si besoin."),
        Case("ru", "Take it as needed.", "Принимайте его при необходимости."),
        Case("ar", "Take it as needed.", "تناوله عند الحاجة."),
        Case("hi", "Take it as needed.", "इसे आवश्यकतानुसार लें।"),
        Case("zh-Hans", "Take it as needed.", "必要时服用。"),
      ]
    ),
  ]
}
