import Catalogs
import Languages

/// The translation uses quotation marks of another language.
///
/// CLDR says which marks a language uses, and its facts list others that are right. Straight marks may stay where the source
/// has them too. This is a matter of style, so it is a note.
struct QuotationMarks: MessageRule {
  static let id = "quotation-marks"
  static let category = Finding.Category.punctuation
  static let severity = Severity.note

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      let language = pair.target.language
      let foreign = pair.target.quotations.first { place in
        let mark = pair.target.units[place]
        return !language.quotationMarks.contains(mark) && !(mark == 0x22 && pair.source.has("\""))
      }
      guard let foreign, let usual = language.usualQuotes else { return nil }
      let range = foreign..<foreign + 1
      return pair.issue(
        range,
        "\(language.locale) quotes with \(usual.open) \(usual.close), and not with \(pair.target.scanned[range]); write those"
      )
    }
  }
}
