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
  private static let addresses: Set<MarkupSpan.Kind> = [.url, .email, .linkTarget]

  func issues(in message: CheckedMessage) -> [Issue] {
    guard message.source.language != message.target.language else { return [] }
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
    // A text without Latin letters hardly shares words with an English one.
    guard pair.target.hasASCIILetters == pair.source.hasASCIILetters || pair.target.hasASCIILetters else { return nil }
    let sourceKeys = source.words.map { key(source.units[$0]) }
    let targetKeys = target.words.map { key(target.units[$0]) }
    // A byte of each hash shows that most translations share no words with their sources.
    let known = ByteSet(sourceKeys.lazy.map { UInt8(truncatingIfNeeded: $0) })
    guard targetKeys.count(where: { known.contains(UInt8(truncatingIfNeeded: $0)) }) >= Self.least else { return nil }
    var places: [UInt64: Int] = [:]
    for (place, key) in sourceKeys.enumerated() { places[key] = place }
    var (start, small, previous) = (0, 0, -2)
    for (index, word) in target.words.enumerated()
    where !pair.target.hasMarkup(Self.addresses, at: word) && !pair.target.hasRun(at: word) {
      let place = places[targetKeys[index]].flatMap {
        source.units[source.words[$0]] == target.units[word] ? $0 : nil
      }
      if place == nil || place != previous + 1 { (start, small) = (index, 0) }
      previous = place ?? -2
      if place != nil, word.count > 1, target.units[word.lowerBound] == target.folded[word.lowerBound] { small += 1 }
      if small >= Self.least { return target.words[start].lowerBound..<end(of: index, target, source, previous) }
    }
    return nil
  }

  /// A hash (FNV-1a) of a word, since hashing its units one by one is most of the rule's work.
  private func key(_ word: ArraySlice<UInt16>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
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
