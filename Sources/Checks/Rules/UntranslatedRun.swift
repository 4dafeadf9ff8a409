import Catalogs
import Languages

/// Words of the source stand untranslated inside the translation.
///
/// Names stay, so the rule counts words in small letters: four in a row that stand in the source in the same order. Mark
/// what must stay as it is with `[text](translate:no)`, or its language with `[text](lang:en)`.
struct UntranslatedRun: MessageRule {
  static let id = "untranslated-run"
  static let category = Finding.Category.state
  static let severity = Severity.warning
  private static let least = 4

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.source.locale.language != message.target.locale.language else { return [] }
    return message.pairs.compactMap { pair in
      guard pair.source.scanned.folded != pair.target.scanned.folded, let run = longestRun(pair) else { return nil }
      return pair.issue(
        run,
        "\"\(pair.target.scanned[run])\" is not translated; translate it, or mark it as staying so"
      )
    }
  }

  /// The first run of words that both texts share, with enough small letters. Each word is looked up once.
  private func longestRun(_ pair: TextPair) -> Range<Int>? {
    let source = pair.source.scanned
    let target = pair.target.scanned
    guard target.words.count >= Self.least, source.words.count >= Self.least else { return nil }
    var places: [ArraySlice<UInt16>: Int] = [:]
    for (place, word) in source.words.enumerated() { places[source.units[word]] = place }
    var (start, small, previous) = (0, 0, -2)
    let kinds: Set<MarkupSpan.Kind> = [.url, .email, .linkTarget]
    let addresses = pair.target.markup.filter { kinds.contains($0.kind) }.map(\.range)
    let kept = SpanList(addresses + pair.target.runs.map(\.text))
    for (index, word) in target.words.enumerated() where !kept.overlaps(word) {
      let place = places[target.units[word]]
      if place == nil || place != previous + 1 { (start, small) = (index, 0) }
      previous = place ?? -2
      if place != nil, word.count > 1, target.units[word.lowerBound] == target.folded[word.lowerBound] { small += 1 }
      if small >= Self.least { return target.words[start].lowerBound..<end(of: index, target, source, previous) }
    }
    return nil
  }

  /// Where the run ends that reaches at least to the word `index`.
  private func end(of index: Int, _ target: ScannedText, _ source: ScannedText, _ place: Int) -> Int {
    var (index, place) = (index, place)
    while index + 1 < target.words.count, place + 1 < source.words.count,
      target.units[target.words[index + 1]] == source.units[source.words[place + 1]]
    {
      index += 1
      place += 1
    }
    return target.words[index].upperBound
  }
}
