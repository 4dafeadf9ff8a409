import Catalogs

/// A number of the source is missing from the translation.
///
/// Numbers are compared by value: in digits of any script, with any separators, in words, as the name of a month, as a
/// rank, with words for thousands, lakhs and millions, or converted to another unit.
///
/// Write the number into the translation. If the translation says it another way, such as "a fortnight", keep it and
/// write `# leaflet:ignore number-missing: ` with the reason above the message.
struct NumberMissing: MessageRule {
  static let id = "number-missing"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.missing.map { number in
        pair.issue(pair.target.content, "the source's \"\(pair.source.scanned[number.range])\" is missing; write it")
      }
    }
  }
}
