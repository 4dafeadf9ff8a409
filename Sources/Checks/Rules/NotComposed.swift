import Catalogs
import ICU

/// The translation is not in Unicode's composed form (NFC).
///
/// The same letter is then written in two ways, and a search for one does not find the other. Save the text as NFC.
struct NotComposed: MessageRule {
  static let id = "not-nfc"
  static let category = Finding.Category.script
  static let severity = Severity.note
  static let comparesTexts = false

  func issues(in message: CheckedMessage) -> [Issue] {
    message.unit.targets.enumerated().filter { form, target in
      // Below U+0300 everything is composed.
      message.targetUnits[form].contains { $0 >= 0x300 } && !UnicodeText.isNFC(target)
    }.map { form, target in
      let composed = Array(UnicodeText.nfc(target).utf16)
      let place = zip(target.utf16, composed).prefix { $0 == $1 }.count
      return Issue(
        part: .target(form),
        range: place..<place + 1,
        message: "the text is not in composed form (NFC) here; save it so"
      )
    }
  }
}
