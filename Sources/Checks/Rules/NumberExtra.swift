import Catalogs

/// The translation has a number that the source does not have.
///
/// Numbers are compared by value, as `number-missing` explains. A number too many is most often a slip of the keyboard,
/// a wrong digit, or a number from the message above.
struct NumberExtra: MessageRule {
  static let id = "number-extra"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.extra.map { number in
        pair.issue(number.range, "\"\(pair.target.scanned[number.range])\" is not in the source; correct or remove it")
      }
    }
  }
}
