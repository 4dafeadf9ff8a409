import Catalogs
import Languages

/// A quotation mark of the translation has no partner.
///
/// Readers do not know where the quotation ends. The rule is silent where the source has an odd number of marks too.
struct QuotationUnpaired: MessageRule {
  static let id = "quotation-unpaired"
  static let category = Finding.Category.punctuation
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.compactMap { pair in
      let places = pair.target.quotations
      guard let last = places.last, !places.count.isMultiple(of: 2),
        pair.source.quotations.count.isMultiple(of: 2)
      else { return nil }
      let range = last..<last + 1
      return pair.issue(range, "\(pair.target.scanned[range]) has no partner; add it or remove this one")
    }
  }
}
