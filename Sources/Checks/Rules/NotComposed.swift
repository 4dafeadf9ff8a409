import Catalogs
import ICU
import Languages

/// The translation is not in Unicode's composed form (NFC).
///
/// The same letter is then written in two ways, and a search for one does not find the other. Save the text as NFC.
struct NotComposed: MessageRule {
  static let id = "not-nfc"
  static let category = Finding.Category.script
  static let severity = Severity.note
  static let comparesTexts = false

  func issues(in message: CheckedMessage) -> [Issue] {
    message.writtenTargets.enumerated().filter { _, target in
      target.traits.contains(.composable) && !UnicodeText.isNFC(target.text)
    }.map { form, target in
      let composed = Array(UnicodeText.nfc(target.text).utf16)
      let place = zip(target.units, composed).prefix { $0 == $1 }.count
      return Issue(
        part: .target(form),
        range: place..<place + 1,
        message: "the text is not in composed form (NFC) here; save it so"
      )
    }
  }
}
