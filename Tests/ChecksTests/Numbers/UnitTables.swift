@testable import Checks

extension RuleTable {
  /// Units, and how doses are written.
  static let unitTables = [
    RuleTable(
      rule: "unit-changed",
      firing: [
        Case("fr", "Take 5 mg.", "Prenez 5 1️⃣g."),
        Case("ru", "Take 5 mg.", "Примите 5 1️⃣граммов."),
        Case("ar", "Take 5 mg.", "تناول 5 1️⃣غرامات."),
        Case("hi", "Take 5 mg.", "5 1️⃣ग्राम लें।"),
        Case("zh-Hans", "Take 5 mg.", "服用5 1️⃣克。"),
      ],
      silent: [
        Case("fr", "Take 1 g.", "Prenez 1000 mg."),
        Case("ru", "Take 5 mg.", "Примите 5 миллиграммов."),
        Case("ar", "Take 5 mg.", "تناول 5 ملغ."),
        Case("hi", "Take 5 mg.", "5 मिलीग्राम लें।"),
        Case("zh-Hans", "Take 5 mg.", "服用5毫克。"),
      ]
    ),
    RuleTable(
      rule: "unit-per-missing",
      firing: [
        Case("fr", "Give 5 mg/kg.", "1️⃣Donnez 5 mg."),
        Case("ru", "Give 5 mg/kg.", "1️⃣Дайте 5 мг."),
        Case("ar", "Give 5 mg/kg.", "1️⃣أعط 5 ملغ."),
        Case("hi", "Give 5 mg/kg.", "1️⃣5 मिलीग्राम दें।"),
        Case("zh-Hans", "Give 5 mg/kg.", "1️⃣给5毫克。"),
        Case("pl", "It has 10 mg/ml.", "1️⃣Zawiera 10 mg/l."),
      ],
      silent: [
        Case("fr", "Give 5 mg/kg.", "Donnez 5 mg par kilogramme."),
        Case("ru", "Give 5 mg/kg.", "Дайте 5 мг/кг."),
        Case("ar", "Give 5 mg/kg.", "أعط 5 ملغ لكل كيلوغرام."),
        Case("hi", "Give 5 mg/kg.", "5 मिलीग्राम प्रति किलोग्राम दें।"),
        Case("zh-Hans", "Give 5 mg/kg.", "每公斤5毫克。"),
        Case("pl", "Call us 24/7.", "Dzwoń o każdej porze."),
      ]
    ),
    RuleTable(
      rule: "unit-missing",
      firing: [
        Case("fr", "Take 5 mg.", "Prenez-en 1️⃣5."),
        Case("ru", "Take 5 mg.", "Примите 1️⃣5."),
        Case("ar", "Take 5 mg.", "تناول 1️⃣5."),
        Case("hi", "Take 5 mg.", "1️⃣5 लें।"),
        Case("zh-Hans", "Take 5 mg.", "服用1️⃣5。"),
      ],
      silent: [
        Case("fr", "Take 5 to 10 mg.", "Prenez 5 à 10 mg."),
        Case("ru", "Take 5 mg.", "Примите 5 мг."),
        Case("ar", "Take 5 mg.", "تناول 5 ملغ."),
        Case("hi", "Take 5 mg.", "5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg.", "服用5mg药物。"),
      ]
    ),
    RuleTable(
      rule: "dose-writing",
      firing: [
        Case("fr", "Take 5 mg.", "Prenez 1️⃣5,0 mg."),
        Case("fr", "Take 0.5 mg.", "Prenez ,1️⃣5 mg."),
        Case("ru", "Take 5 mg.", "Примите 1️⃣5,0 мг."),
        Case("ar", "Take 5 mg.", "تناول 1️⃣٥٫٠ ملغ."),
        Case("hi", "Take 5 mg.", "1️⃣5.0 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg.", "服用1️⃣5.0毫克。"),
      ],
      silent: [
        Case("fr", "Take 0.5 mg.", "Prenez 0,5 mg."),
        Case("ru", "Take 5 mg.", "Примите 5 мг."),
        Case("ar", "Take 2.5 mg.", "تناول ٢٫٥ ملغ."),
        Case("hi", "Take 10 mg.", "10 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5.0 mg.", "服用5.0毫克。"),
      ]
    ),
    RuleTable(
      rule: "dose-abbreviation",
      firing: [
        Case("fr", "Take 5 micrograms.", "Prenez 5\u{A0}1️⃣µg."),
        Case("es", "Inject 10 international units.", "Inyecte 10 1️⃣UI."),
        Case("ru", "Take 5 micrograms.", "Примите 5 1️⃣mcg."),
        Case("ar", "Inject 10 units.", "احقن 10 1️⃣U."),
        Case("hi", "Take 5 micrograms.", "51️⃣μg लें।"),
        Case("zh-Hans", "Take 5 micrograms.", "服用51️⃣mcg。"),
      ],
      silent: [
        Case("fr", "Take 5 micrograms.", "Prenez 5 microgrammes."),
        Case("de", "Take 5 mg.", "Nehmen Sie 5 mg."),
        Case("ru", "Take 5 mcg.", "Примите 5 mcg."),
        Case("ar", "Take 5 micrograms.", "تناول 5 ميكروغرام."),
        Case("hi", "Take 5 micrograms.", "5 माइक्रोग्राम लें।"),
        Case("zh-Hans", "Take 5 micrograms.", "服用5微克。"),
      ]
    ),
  ]
}
