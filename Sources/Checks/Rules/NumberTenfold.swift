import Catalogs

/// A number is ten, a hundred or a thousand times what the source says, or a tenth of it.
///
/// This is the error that kills: 5 mg becomes 50 mg. Correct the number.
struct NumberTenfold: MessageRule {
  static let id = "number-tenfold"
  static let category = Finding.Category.numbers
  static let severity = Severity.error

  func issues(in message: CheckedMessage) -> [Issue] {
    message.pairs.flatMap { pair in
      pair.numbers.tenfold.map { change in
        let (source, target) = (pair.source.scanned[change.source.range], pair.target.scanned[change.target.range])
        return pair.issue(
          change.target.range,
          "\"\(target)\" is a power of ten away from the source's \"\(source)\"; correct it"
        )
      }
    }
  }
}
