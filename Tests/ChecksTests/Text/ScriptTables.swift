@testable import Checks

extension RuleTable {
  /// Letters of other scripts and languages.
  static let scriptTables = [
    RuleTable(
      rule: "mixed-script",
      firing: [
        Case("fr", "Take the tablet.", "Prenez la 1️⃣t\u{430}blette."),
        Case("ru", "Take the tablet.", "Примите 1️⃣т\u{61}блетку."),
        Case("uk", "Take the tablet.", "Прийміть 1️⃣таблетк\u{79}."),
        Case("el", "Drink water.", "Πίνετε 1️⃣νερ\u{6F}."),
        Case("ar", "Take ibuprofen.", "تناول 1️⃣ibupr\u{43E}fen."),
        Case("hi", "Take paracetamol.", "1️⃣Par\u{430}cetamol लें।"),
        Case("zh-Hans", "Take ibuprofen.", "服用 1️⃣ibupr\u{3BF}fen。"),
      ],
      silent: [
        Case("fr", "interferon gamma", "l’IFN-γ et les β-bloquants"),
        Case("ru", "A PCR test for COVID", "ПЦР-тест (PCR-тест) на COVID-19"),
        Case("el", "Take ibuprofen.", "Πάρτε ibuprofen με νερό."),
        Case("ar", "An MRI scan", "فحص MRI"),
        Case("hi", "An MRI scan", "MRIस्कैन"),
        Case("zh-Hans", "Vitamin B", "维生素B"),
        Case("bg", "The brand M\u{435}dica", "Марката M\u{435}dica"),
      ]
    ),
    RuleTable(
      rule: "foreign-script",
      firing: [
        Case("fr", "Do you have pain?", "Y 1️⃣\u{430}-t-il une douleur ?"),
        Case("ru", "Take the medicine.", "Примите 1️⃣दवा."),
        Case("el", "Take the medicine.", "Πάρτε το 1️⃣лекарство."),
        Case("ar", "Take the medicine.", "خذ 1️⃣תרופה."),
        Case("he", "Take the medicine.", "קחו 1️⃣دواء."),
        Case("hi", "Take the medicine.", "1️⃣ওষুধ लें।"),
        Case("pa", "Take the medicine.", "1️⃣दवा ਲਓ।"),
        Case("ta", "Take the medicine.", "1️⃣మందు எடுக்கவும்."),
        Case("zh-Hans", "Take the medicine.", "请服用 1️⃣くすり。"),
      ],
      silent: [
        Case("fr", "The α and β receptors", "Les récepteurs α et β"),
        Case("ru", "Take ibuprofen.", "Примите ibuprofen."),
        Case("el", "Take ibuprofen.", "Πάρτε ιβουπροφαίνη (ibuprofen)."),
        Case("ar", "In Hindi: दवा", "بالهندية: दवा"),
        Case("hi", "Take the medicine.", "दवा लें।"),
        Case("ta", "An MRI scan", "MRI ஸ்கேன்"),
        Case("ja", "Take the medicine.", "くすりを服用してください。コップ"),
        Case("ko", "Take the medicine.", "약을 드십시오."),
        Case("zh-Hans", "Take 5 µg.", "服用5 μg。"),
      ]
    ),
    RuleTable(
      rule: "unusual-letter",
      firing: [
        Case("ro", "Take the tablets.", "Lua1️⃣ţi tabletele."),
        Case("ru", "Take the tablets.", "Примите таблетк1️⃣і."),
        Case("uk", "Take the tablets.", "Прийміть таблетк1️⃣ѣ."),
        Case("ar", "The patient rests.", "المر1️⃣یض يستريح."),
        Case("hi", "Rest.", "आराम क1️⃣ॻो।"),
        Case("ta", "Rest.", "ஓய்வு 1️⃣ஶெய்."),
        Case("gu", "Rest.", "આરામ 1️⃣ૹ કરો."),
        Case("el", "Rest.", "Ξεκουραστείτε, 1️⃣ϗ."),
        Case("he", "Rest.", "נוחו א1️⃣\u{5F0}."),
      ],
      silent: [
        Case("fr", "Mr Núñez will call you.", "M. Núñez vous appellera."),
        Case("tr", "Rest.", "Işık ılıktır."),
        Case("ru", "It is still numb.", "Всё ещё онемевшая."),
        Case("ar", "The patient rests.", "المريض يستريح."),
        Case("fa", "The patient rests.", "بیمار استراحت می‌کند."),
        Case("hi", "The doctor reads.", "डॉक्टर पढ़ते हैं।"),
        Case("hi", "The doctor reads.", "डॉक्टर प\u{95D}ते हैं।"),
        Case("bn", "In time", "সময়ে বাড়ি"),
        Case("zh-Hans", "The herb", "艸藥"),
        Case("ro", "The word ţesut", "Cuvântul ţesut"),
      ]
    ),
  ]
}
