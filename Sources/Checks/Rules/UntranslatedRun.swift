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
    if !mayShareRun(pair) { return nil }
    var places: [UInt64: Int] = [:]
    for (place, word) in source.words.enumerated() { places[key(source.units[word])] = place }
    var (start, small, previous) = (0, 0, -2)
    for (index, word) in target.words.enumerated()
    where counts(word, in: pair.target) {
      let place = places[key(target.units[word])].flatMap {
        source.units[source.words[$0]] == target.units[word] ? $0 : nil
      }
      if place == nil || place != previous + 1 { (start, small) = (index, 0) }
      previous = place ?? -2
      if place != nil, word.count > 1, target.units[word.lowerBound] == target.folded[word.lowerBound] { small += 1 }
      if small >= Self.least { return target.words[start].lowerBound..<end(of: index, target, source, previous) }
    }
    return nil
  }

  /// Whether enough words in a row have hashes of the source's by their last twelve bits: few texts without a run do.
  private func mayShareRun(_ pair: TextPair) -> Bool {
    let (source, target) = (pair.source.scanned, pair.target.scanned)
    var known = [64 of UInt64](repeating: 0)
    for word in source.words {
      let key = key(source.units[word])
      known[Int(key >> 6 & 63)] |= 1 &<< (key & 63)
    }
    var row = 0
    for word in target.words {
      let key = key(target.units[word])
      if known[Int(key >> 6 & 63)] & (1 &<< (key & 63)) != 0 {
        row += 1
        if row == Self.least { return true }
      } else if counts(word, in: pair.target) {
        row = 0
      }
    }
    return false
  }

  /// Whether a word is one of the text, and none of an address or of what is marked as staying as it is.
  private func counts(_ word: Range<Int>, in text: AnalyzedText) -> Bool {
    !text.hasMarkup(Self.addresses, at: word) && !text.hasRun(at: word)
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
