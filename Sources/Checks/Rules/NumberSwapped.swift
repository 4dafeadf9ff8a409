import Catalogs

/// Two numbers of the translation stand in each other's places.
///
/// Every number is there, but "2 tablets for 7 days" has become "7 tablets for 2 days". The rule looks at what stands
/// around each number: its unit, its percent sign, brackets, the name it belongs to, and the words that stand beside such
/// numbers elsewhere in the catalog. It speaks only where the exchanged places fit clearly better.
struct NumberSwapped: MessageRule {
  static let id = "number-swapped"
  static let category = Finding.Category.numbers
  static let severity = Severity.warning

  func issues(in message: CheckedMessage) -> [Issue] {
    guard let model = message.catalog.neighbours else { return [] }
    return message.pairs.compactMap { pair in
      guard let swap = SwapSearch(pair).swap(model) else { return nil }
      let (first, second) = (pair.target.numbers[swap.first].range, pair.target.numbers[swap.second].range)
      return pair.issue(
        first,
        "\"\(pair.target.scanned[first])\" and \"\(pair.target.scanned[second])\" seem to stand in each other's places; check them"
      )
    }
  }
}
