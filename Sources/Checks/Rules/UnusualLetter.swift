import Catalogs
import ICU
import Languages

/// A word has a letter that the language does not write.
///
/// CLDR lists the letters of each language and those of foreign names in it. A letter of a neighbouring language (Persian
/// "ی" in Arabic, "ş" for "ș" in Romanian) comes from the wrong keyboard. Names are written so on purpose, so this is a
/// note. The language's facts can list letters that CLDR lacks.
struct UnusualLetter: MessageRule {
  static let id = "unusual-letter"
  static let category = Finding.Category.script
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    guard !message.target.scripts.contains("Hani"), message.target.hasLetters else { return [] }
    let unusual = message.target.unusual
    return message.pairs.flatMap { pair in
      var seen: Set<UInt16> = []
      return pair.target.units.indices.filter { index in
        let unit = pair.target.units[index]
        return unusual.contains(unit) && seen.insert(unit).inserted && !pair.source.units.contains(unit)
      }.map {
        pair.issue(
          $0..<$0 + 1,
          "\"\(pair.target.scanned[$0..<$0 + 1])\" is no letter of \(message.target.locale); check it"
        )
      }
    }
  }
}
