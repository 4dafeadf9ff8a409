import Catalogs
import ICU
import Languages

/// The translation holds an invisible character that does nothing there.
///
/// Zero-width spaces, soft hyphens and byte order marks come along when text is copied. They keep a search from finding a
/// word and make a voice stumble. Joiners in the scripts that need them, and marks of direction, are left alone.
struct InvisibleCharacter: MessageRule {
  static let id = "invisible-character"
  static let category = Finding.Category.script
  static let severity = Severity.note
  static let comparesTexts = false

  func issues(in message: CheckedMessage) -> [Issue] {
    let needsBreaks = ["Thai", "Laoo", "Khmr", "Mymr"].contains(message.target.script)
    return message.writtenTargets.enumerated().compactMap { form, target in
      guard target.traits.contains(.ignorable),
        let place = target.units.firstIndex(where: { isNeedless($0, needsBreaks) })
      else { return nil }
      return Issue(
        part: .target(form),
        range: place..<place + 1,
        message: "an invisible character stands here; remove it"
      )
    }
  }

  private func isNeedless(_ unit: UInt16, _ needsBreaks: Bool) -> Bool {
    unit == 0xFEFF || unit == 0xAD || unit == 0x2060 || unit == 0x180E || (unit == 0x200B && !needsBreaks)
  }
}
