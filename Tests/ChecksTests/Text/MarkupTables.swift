@testable import Checks

extension RuleTable {
  /// What a program reads: tags, emphasis and addresses.
  static let markupTables = [
    RuleTable(
      rule: "markup-differs",
      firing: [
        Case("fr", "**Do not** drive.", "1️⃣Ne conduisez pas."),
        Case("ru", "**Do not** drive.", "1️⃣**Не садитесь за руль."),
        Case("ar", "<b>Do not</b> drive.", "1️⃣1️⃣<b>لا تقد<b> السيارة."),
        Case("hi", "Do not drive.", "1️⃣गाड़ी **न** चलाएं।"),
        Case("ta", "<b>Do not</b> drive.", "1️⃣1️⃣ஓட்ட வேண்டாம்."),
        Case("zh-Hans", "**Do not** drive.", "1️⃣*不要*开车。"),
      ],
      silent: [
        Case("fr", "**Do not** drive.", "Ne conduisez **pas**."),
        Case("ru", "5 < 7 and 9 > 8", "5 < 7 и 9 > 8"),
        Case("ar", "<b>Do not</b> drive.", "<b>لا</b> تقد السيارة."),
        Case("hi", "**Do not** drive. **Rest.**", "**आराम करें।** गाड़ी **न** चलाएं।"),
        Case("ta", "Do not drive.", "ஓட்ட வேண்டாம்."),
        Case("zh-Hans", "Pain *", "疼痛*"),
      ]
    ),
    RuleTable(
      rule: "address-differs",
      firing: [
        Case("fr", "See www.nhs.uk.", "1️⃣Voir www.nhs.fr."),
        Case("ru", "Write to pain@clinic.example.", "1️⃣Пишите на pain@clinik.example."),
        Case("ar", "See https://www.nhs.uk/back.", "1️⃣انظر https://www.nhs.uk/."),
        Case("hi", "See [our page](https://clinic.example/pain).", "1️⃣[हमारा पेज](https://clinic.example/pian) देखें।"),
        Case("ta", "See www.nhs.uk.", "1️⃣எங்கள் பக்கத்தைப் பார்க்கவும்."),
        Case("zh-Hans", "Write to pain@clinic.example.", "1️⃣请写信给我们。"),
      ],
      silent: [
        Case("fr", "See www.nhs.uk.", "Voir www.nhs.uk."),
        Case("pl", "the [ganglion](lang:la) of a nerve", "zwój nerwu"),
        Case("ru", "the [LeafletKit](translate:no) program", "программа LeafletKit"),
        Case("ar", "Write to pain@clinic.example.", "راسلنا على pain@clinic.example."),
        Case("hi", "See [our page](https://clinic.example/pain).", "[हमारा पेज](https://clinic.example/pain) देखें।"),
        Case("zh-Hans", "See www.nhs.uk.", "请看www.nhs.uk。"),
        Case("el", "See www.nhs.uk (in English).", "Δείτε το (www.nhs.uk, στα αγγλικά)."),
      ]
    ),
  ]
}
