@testable import Checks

extension RuleTable {
  /// Numbers that are lost, added, changed or exchanged.
  static let numberTables = [
    RuleTable(
      rule: "number-missing",
      firing: [
        Case("fr", "Take 5 mg.", "1️⃣Prenez des mg."),
        Case("ru", "Wait 21 days.", "1️⃣Подождите несколько дней."),
        Case("ar", "Wait 14 days.", "1️⃣انتظر أيامًا."),
        Case("hi", "Take it for 7 days.", "1️⃣इसे कुछ दिन तक लें।"),
        Case("ta", "Rest for 6 weeks.", "1️⃣சில வாரங்கள் ஓய்வெடுங்கள்."),
        Case("zh-Hans", "Rest for 6 weeks.", "1️⃣休息几周。"),
      ],
      silent: [
        Case("fr", "Wait 21 days.", "Attendez vingt et un jours."),
        Case("de", "It takes 247 days.", "Es dauert zweihundertsiebenundvierzig Tage."),
        Case("ru", "Wait 21 days.", "Подождите двадцать один день."),
        Case("ar", "Wait 2 weeks.", "انتظر أسبوعين."),
        Case("hi", "It affects 1.8 million people.", "यह 18 लाख लोगों को प्रभावित करता है।"),
        Case("sw", "It affects 2,000,000 people.", "Huathiri watu milioni 2."),
        Case("bn", "Take 5 mg.", "৫ মিগ্রা নিন।"),
        Case("zh-Hans", "It affects 1.8 million people.", "影响 180 万人。"),
      ]
    ),
    RuleTable(
      rule: "number-extra",
      firing: [
        Case("fr", "Rest at home.", "Reposez-vous 1️⃣3 jours."),
        Case("ru", "Rest at home.", "Отдыхайте дома 1️⃣5 дней."),
        Case("ar", "Rest at home.", "استرح في المنزل 1️⃣٣ أيام."),
        Case("hi", "Rest at home.", "घर पर 1️⃣3 दिन आराम करें।"),
        Case("zh-Hans", "Rest at home.", "在家休息1️⃣3天。"),
      ],
      silent: [
        Case("fr", "Rest for three days.", "Reposez-vous 3 jours."),
        Case("ru", "Rest for three days.", "Отдыхайте 3 дня."),
        Case("ar", "Rest for three days.", "استرح ٣ أيام."),
        Case("hi", "Rest for three days.", "3 दिन आराम करें।"),
        Case("zh-Hans", "Rest for three days.", "休息3天。"),
      ]
    ),
    RuleTable(
      rule: "number-tenfold",
      firing: [
        Case("fr", "Take 5 mg.", "Prenez 1️⃣50 mg."),
        Case("ru", "Take 50 mg.", "Примите 1️⃣5 мг."),
        Case("ar", "Take 5 mg.", "تناول 1️⃣٥٠ ملغ."),
        Case("hi", "Take 5 mg.", "1️⃣50 मि.ग्रा. लें।"),
        Case("zh-Hans", "It affects 58,000 people.", "影响 1️⃣58 万人。"),
      ],
      silent: [
        Case("fr", "Take 1,500 mg.", "Prenez 1\u{202F}500 mg."),
        Case("ru", "Take 1,500 mg.", "Примите 1500 мг."),
        Case("ar", "Take 1,500 mg.", "تناول ١٬٥٠٠ ملغ."),
        Case("hi", "It affects 100,000 people.", "यह 1 लाख लोगों को प्रभावित करता है।"),
        Case("zh-Hans", "It affects 58,000 people.", "影响 5.8 万人。"),
      ]
    ),
    RuleTable(
      rule: "number-decimal",
      firing: [
        Case("fr", "Take 2.5 mg.", "Prenez 1️⃣25 mg."),
        Case("ru", "Take 2.5 mg.", "Примите 1️⃣25 мг."),
        Case("ar", "Take 2.5 mg.", "تناول 1️⃣٢٥ ملغ."),
        Case("hi", "Take 0.25 mg.", "1️⃣2.5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 2.5 mg.", "服用1️⃣25毫克。"),
      ],
      silent: [
        Case("fr", "Take 2.5 mg.", "Prenez 2,5 mg."),
        Case("ru", "Take 2.5 mg.", "Примите 2,5 мг."),
        Case("ar", "Take 2.5 mg.", "تناول ٢٫٥ ملغ."),
        Case("hi", "Take 2.5 mg.", "2.5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 2.5 mg.", "服用2.5毫克。"),
      ]
    ),
    RuleTable(
      rule: "number-percent",
      firing: [
        Case("fr", "It helps 5% of people.", "Cela aide 1️⃣5 personnes."),
        Case("ru", "It helps 5% of people.", "Помогает 1️⃣5 людям."),
        Case("ar", "It helps 5% of people.", "يساعد 1️⃣٥ من الناس."),
        Case("hi", "It helps 5% of people.", "यह 1️⃣5 लोगों की मदद करता है।"),
        Case("zh-Hans", "It helps 5 people.", "对1️⃣5%的人有帮助。"),
      ],
      silent: [
        Case("fr", "It helps 5% of people.", "Cela aide 5\u{A0}% des personnes."),
        Case("tr", "It helps 5% of people.", "İnsanların %5'ine yardımcı olur."),
        Case("ru", "It helps 5% of people.", "Помогает 5 процентам людей."),
        Case("ar", "It helps 5% of people.", "يساعد ٥٪ من الناس."),
        Case("hi", "It helps 5% of people.", "यह 5 प्रतिशत लोगों की मदद करता है।"),
        Case("zh-Hans", "It helps 5% of people.", "对百分之5的人有帮助。"),
      ]
    ),
    RuleTable(
      rule: "number-mention-lost",
      firing: [
        Case("fr", "Take 5 mg at 8 and 5 mg at 20.", "1️⃣Prenez 5 mg à 8 h et à 20 h."),
        Case("ru", "Take 5 mg at 8 and 5 mg at 20.", "1️⃣Примите 5 мг в 8 и в 20 часов."),
        Case("ar", "Take 5 mg at 8 and 5 mg at 20.", "1️⃣تناول ٥ ملغ في الساعة ٨ والساعة ٢٠."),
        Case("hi", "Take 5 mg at 8 and 5 mg at 20.", "1️⃣8 और 20 बजे 5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg at 8 and 5 mg at 20.", "1️⃣8点和20点服用5毫克。"),
      ],
      silent: [
        Case("fr", "Take 5 mg at 8 and 5 mg at 20.", "Prenez 5 mg à 8 h et cinq mg à 20 h."),
        Case("ru", "Take 5 mg at 8 and 5 mg at 20.", "Примите 5 мг в 8 и 5 мг в 20 часов."),
        Case("ar", "Take 5 mg at 8 and 5 mg at 20.", "تناول ٥ ملغ في الساعة ٨ وأيضًا ٥ ملغ في الساعة ٢٠."),
        Case("hi", "Take 5 mg at 8 and 5 mg at 20.", "8 बजे 5 मि.ग्रा. और 20 बजे 5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg at 8 and 5 mg at 20.", "8点服用5毫克,20点服用5毫克。"),
      ]
    ),
    RuleTable(
      rule: "number-mention-added",
      firing: [
        Case("fr", "Take 5 mg at 8 and at 20.", "Prenez 5 mg à 8 h et 1️⃣5 mg à 20 h."),
        Case("ru", "Take 5 mg at 8 and at 20.", "Примите 5 мг в 8 и 1️⃣5 мг в 20 часов."),
        Case("ar", "Take 5 mg at 8 and at 20.", "تناول ٥ ملغ في الساعة ٨ وأيضًا 1️⃣٥ ملغ في الساعة ٢٠."),
        Case("hi", "Take 5 mg at 8 and at 20.", "8 बजे 5 मि.ग्रा. और 20 बजे 1️⃣5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg at 8 and at 20.", "8点服用5毫克,20点服用1️⃣5毫克。"),
      ],
      silent: [
        Case("fr", "Take 5 mg at 8 and at 20.", "Prenez 5 mg à 8 h et à 20 h."),
        Case("ru", "Take 5 mg at 8 and at 20.", "Примите 5 мг в 8 и в 20 часов."),
        Case("ar", "Take 5 mg at 8 and at 20.", "تناول ٥ ملغ في الساعة ٨ والساعة ٢٠."),
        Case("hi", "Take 5 mg at 8 and at 20.", "8 और 20 बजे 5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg at 8 and at 20.", "8点和20点服用5毫克。"),
      ]
    ),
    RuleTable(
      rule: "number-month",
      firing: [
        Case("fr", "On 4 December 2019", "1️⃣Le 4 de l'année 2019"),
        Case("ru", "On 4 December 2019", "1️⃣4 числа 2019 года"),
        Case("ar", "On 4 December 2019", "1️⃣في 4 من 2019"),
        Case("hi", "On 4 December 2019", "1️⃣2019 में 4 को"),
        Case("zh-Hans", "On 4 December 2019", "1️⃣2019 年 4 日"),
      ],
      silent: [
        Case("fr", "On 4 December 2019", "Le 4 décembre 2019"),
        Case("fr", "You may walk.", "Vous pouvez marcher."),
        Case("ru", "On 4 December 2019", "4 декабря 2019 года"),
        Case("ar", "On 4 December 2019", "في 4 ديسمبر 2019"),
        Case("hi", "On 4 December 2019", "4 दिसंबर 2019 को"),
        Case("zh-Hans", "On 4 December 2019", "2019 年 12 月 4 日"),
      ]
    ),
    RuleTable(
      rule: "number-word",
      firing: [
        Case("fr", "Wash for twenty seconds.", "1️⃣Lavez-vous les mains quelques instants."),
        Case("ru", "Wash for twenty seconds.", "1️⃣Мойте руки несколько секунд."),
        Case("ar", "Wash for twenty seconds.", "1️⃣اغسل يديك لثوان."),
        Case("hi", "Wash for twenty seconds.", "1️⃣कुछ सेकंड तक हाथ धोएं।"),
        Case("zh-Hans", "Wash for twenty seconds.", "1️⃣洗手数秒。"),
      ],
      silent: [
        Case("fr", "Wash for twenty seconds.", "Lavez-vous les mains pendant vingt secondes."),
        Case("ru", "Wash for twenty seconds.", "Мойте руки 20 секунд."),
        Case("ar", "Wash for twenty seconds.", "اغسل يديك لمدة عشرين ثانية."),
        Case("hi", "Wash for twenty seconds.", "20 सेकंड तक हाथ धोएं।"),
        Case("zh-Hans", "Wash for twenty seconds.", "洗手二十秒。"),
      ]
    ),
    RuleTable(
      rule: "number-word-changed",
      firing: [
        Case("fr", "Take two tablets.", "Prenez 1️⃣quatre comprimés."),
        Case("pl", "Rest for one week.", "Odpoczywaj 1️⃣sześć tygodni."),
        Case("ru", "Take two tablets.", "Примите 1️⃣четыре таблетки."),
        Case("ar", "Rest for two weeks.", "استرح لمدة 1️⃣أربعة أسابيع."),
        Case("hi", "Take two tablets.", "1️⃣चार गोलियाँ लें।"),
        Case("zh-Hans", "Rest for two weeks.", "休息1️⃣四周。"),
      ],
      silent: [
        Case("fr", "Take two tablets once a day.", "Prenez deux comprimés une fois par jour."),
        Case("fr", "Rest for one day.", "Reposez-vous pendant 24 heures."),
        Case("pl", "Rest for two weeks.", "Odpoczywaj 2 tygodnie."),
        Case("ru", "Take two tablets for three days.", "Принимайте по две таблетки три дня."),
        Case("ar", "Rest for two weeks.", "استرح لمدة أسبوعين."),
        Case("hi", "Take two tablets.", "दो गोलियाँ लें।"),
        Case("zh-Hans", "Rest for two weeks.", "休息两周。"),
      ]
    ),
    RuleTable(
      rule: "number-format",
      firing: [
        Case("fr", "Take 1,500 mg.", "Prenez 1️⃣1,500 mg."),
        Case("ru", "Take 1,500 mg.", "Примите 1️⃣1,500 мг."),
        Case("el", "Take 1,500 mg.", "Πάρτε 1️⃣1,500 mg."),
        Case("hy", "Take 1,500 mg.", "Ընդունեք 1️⃣1,500 մգ:"),
        Case("ka", "Take 1,500 mg.", "მიიღეთ 1️⃣1,500 მგ."),
      ],
      silent: [
        Case("fr", "Take 1,500 mg.", "Prenez 1 500 mg."),
        Case("de-CH", "Take 1,500 mg.", "Nehmen Sie 1’500 mg."),
        Case("ru", "Take 1,500 mg.", "Примите 1\u{A0}500 мг."),
        Case("el", "Take 1,500 mg.", "Πάρτε 1.500 mg."),
        Case("hy", "Take 1,500 mg.", "Ընդունեք 1\u{A0}500 մգ:"),
        Case("hi", "Take 123,456 of them.", "१,२३,४५६ लें।"),
      ]
    ),
    RuleTable(
      rule: "number-gap",
      firing: [
        Case("pl", "COVID-19 is here.", "COVID1️⃣- jest tutaj."),
        Case("ru", "COVID-19 is here.", "COVID1️⃣- здесь."),
        Case("ar", "Do it again (5 times).", "كررها 1️⃣()."),
        Case("hi", "It helps 5% of people.", "यह 1️⃣% लोगों की मदद करता है।"),
        Case("zh-Hans", "It helps 5% of people.", "对1️⃣%的人有帮助。"),
      ],
      silent: [
        Case("fr", "Pre- and post-operative care", "Soins pré- et postopératoires"),
        Case("ru", "COVID-19 is here.", "COVID-19 здесь."),
        Case("ar", "Do it again (5 times).", "كررها (٥ مرات)."),
        Case("hi", "It helps 5% of people.", "यह 5% लोगों की मदद करता है।"),
        Case("zh-Hans", "It helps 5% of people.", "对5%的人有帮助。"),
      ]
    ),
    RuleTable(
      rule: "number-name",
      firing: [
        Case("fr", "COVID-19 is here.", "Le COVID-1️⃣29 est là."),
        Case("ru", "COVID-19 is here.", "COVID-1️⃣29 здесь."),
        Case("ar", "COVID-19 is here.", "مرض COVID-1️⃣29 هنا."),
        Case("hi", "COVID-19 is here.", "COVID-1️⃣29 यहाँ है।"),
        Case("zh-Hans", "COVID-19 is here.", "COVID-1️⃣29来了。"),
      ],
      silent: [
        Case("fr", "COVID-19 is here.", "Le Covid-19 est là."),
        Case("ru", "COVID-19 is here.", "Коронавирус COVID-19 здесь."),
        Case("ar", "COVID-19 is here.", "مرض كوفيد-19 هنا."),
        Case("hi", "COVID-19 is here.", "COVID-19 यहाँ है।"),
        Case("zh-Hans", "COVID-19 is here.", "COVID-19来了。"),
      ]
    ),
    RuleTable(
      rule: "number-swapped",
      firing: [
        Case("fr", "Take 5 mg for 7 days.", "Prenez 1️⃣7 mg pendant 5 jours."),
        Case("ru", "Take 5 mg for 7 days.", "Принимайте 1️⃣7 мг в течение 5 дней."),
        Case("ar", "Take 5 mg for 7 days.", "تناول 1️⃣7 ملغ لمدة 5 أيام."),
        Case("hi", "Take 5 mg for 7 days.", "1️⃣7 मि.ग्रा. 5 दिन तक लें।"),
        Case("zh-Hans", "Take 5 mg for 7 days.", "每次1️⃣7毫克，服用5天。"),
      ],
      silent: [
        Case("fr", "Take 5 mg for 7 days.", "Pendant 7 jours, prenez 5 mg."),
        Case("ru", "Take 5 mg for 7 days.", "Принимайте 7 дней по 5 мг."),
        Case("ar", "Take 5 mg for 7 days.", "لمدة 7 أيام تناول 5 ملغ."),
        Case("hi", "Take 5 mg for 7 days.", "7 दिन तक 5 मि.ग्रा. लें।"),
        Case("zh-Hans", "Take 5 mg for 7 days.", "连续7天每次服用5毫克。"),
      ]
    ),
    RuleTable(
      rule: "date-changed",
      firing: [
        Case("fr", "29 March, then 1 April", "le 1 1️⃣mars, puis le 29 avril"),
        Case("ru", "12 tablets until 5 May", "5 таблеток до 12 1️⃣мая"),
        Case("ar", "From 1 January to 15 March", "من 15 يناير حتى 1 1️⃣مارس"),
        Case("hi", "22 March. Wait for at least 8 hours.", "8 1️⃣मार्च। कम से कम 22 घंटे प्रतीक्षा करें।"),
        Case("zh-Hans", "On 11 March we close.", "我们于1️⃣11月3日关门。"),
      ],
      silent: [
        Case("fr", "From 1 January to 15 March 2020", "entre le 1er janvier et le 15 mars 2020"),
        Case("ru", "On March 4 and 5", "4 и 5 марта"),
        Case("ar", "From 1 January to 15 March", "من 1 يناير حتى 15 مارس"),
        Case("hi", "As at 15 March 8:00 a.m., 15 countries", "15 मार्च सुबह 8:00 बजे तक, 15 देश"),
        Case("zh-Hans", "1–10 January 2020", "2020 年 1 月 1 日至 10 日"),
      ]
    ),
    RuleTable(
      rule: "range-order",
      firing: [
        Case("fr", "Rest for 2–4 weeks.", "Reposez-vous 1️⃣4–2 semaines."),
        Case("ru", "Rest for 2–4 weeks.", "Отдыхайте 1️⃣4–2 недели."),
        Case("ar", "Rest for 2–4 weeks.", "استرح 1️⃣4–2 أسابيع."),
        Case("hi", "Rest for 2–4 weeks.", "1️⃣4–2 सप्ताह आराम करें।"),
        Case("zh-Hans", "Rest for 2–4 weeks.", "休息1️⃣4～2周。"),
      ],
      silent: [
        Case("fr", "Rest for 2–4 weeks.", "Reposez-vous 2 à 4 semaines."),
        Case("ru", "Rest for 2–4 weeks.", "Отдыхайте 2–4 недели."),
        Case("ar", "Rest for 2–4 weeks.", "استرح 2–4 أسابيع."),
        Case("hi", "Rest for 2–4 weeks.", "2–4 सप्ताह आराम करें।"),
        Case("zh-Hans", "Rest for 2–4 weeks.", "休息2～4周。"),
      ]
    ),
    RuleTable(
      rule: "phone-differs",
      firing: [
        Case("fr", "Call 020 7946 0000.", "1️⃣Appelez le 020 7946 0001."),
        Case("ru", "Call 020 7946 0000.", "1️⃣Звоните по номеру 020 7964 0000."),
        Case("ar", "Call 020 7946 0000.", "1️⃣اتصل على ٠٢٠ ٧٩٤٦ ٠٠٠."),
        Case("hi", "Call +44 20 7946 0000.", "1️⃣+44 20 7946 000 पर फ़ोन करें।"),
        Case("zh-Hans", "Call 020 7946 0000.", "1️⃣请拨打20 7946 0000。"),
      ],
      silent: [
        Case("fr", "Call 020 7946 0000.", "Appelez le 0207 946 00 00."),
        Case("ru", "Call 020 7946 0000.", "Звоните по номеру 020 7946-0000."),
        Case("ar", "Call 020 7946 0000.", "اتصل على ٠٢٠ ٧٩٤٦ ٠٠٠٠."),
        Case("hi", "Call +44 20 7946 0000.", "+४४ २० ७९४६ ०००० पर फ़ोन करें।"),
        Case("zh-Hans", "Call 020 7946 0000.", "请拨打020 7946 0000。"),
      ]
    ),
  ]
}
