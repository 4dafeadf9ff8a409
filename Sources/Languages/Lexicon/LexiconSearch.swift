import ICU

/// One walk of a lexicon over a text.
struct LexiconSearch {
  private let text: ScannedText
  private let trie: LexiconTrie
  private let prefixes: [[UInt16]]
  private let table = CharacterTable.shared
  private(set) var matches: [LexiconMatch] = []

  init(text: ScannedText, trie: LexiconTrie, prefixes: [[UInt16]]) {
    self.text = text
    self.trie = trie
    self.prefixes = prefixes
  }

  mutating func run() {
    var index = 0
    while index < text.units.count {
      if isStart(index), let match = longest(from: index) {
        matches.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
  }

  /// A word can begin where no letter stands before, and anywhere in a script written without spaces or next to it.
  private func isStart(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let (before, traits) = (table.traits(of: text.units[index - 1]), table.traits(of: text.units[index]))
    // Of a run of what is passed over, only the first may begin a word, or each would walk over all after it.
    if traits.intersection(before).contains(.skipped) { return false }
    if traits.isDisjoint(with: .word) || before.isDisjoint(with: .word) { return true }
    return traits.union(before).contains(.withoutSpaces) || table.isHighDigit(in: text.units, at: index - 1)
  }

  /// Whether a letter on either side of `index` is of a script written without spaces: "38°C或以上" ends a unit there.
  private func isBesideScriptWithoutSpaces(_ index: Int) -> Bool {
    table.isWithoutSpaces(text.units[index - 1]) || table.isWithoutSpaces(text.units[index])
  }

  private func longest(from start: Int) -> LexiconMatch? {
    let direct = walk(from: start)
    if prefixes.isEmpty || direct != nil || !table.isLetter(text.units[start]) { return direct }
    for count in 1...Self.mostPrefixes {
      if let match = walk(from: start, after: count) { return match }
    }
    return nil
  }

  /// Arabic writes three in a row: "و" + "ال" + "يسرى" has two.
  private static let mostPrefixes = 3

  /// What is found behind exactly so many prefixes.
  private func walk(from start: Int, after count: Int) -> LexiconMatch? {
    guard start < text.units.count else { return nil }
    if count == 0 { return table.isLetter(text.units[start]) ? walk(from: start) : nil }
    for prefix in prefixes where has(prefix, at: start) {
      if let match = walk(from: start + prefix.count, after: count - 1) { return match }
    }
    return nil
  }

  private func has(_ prefix: [UInt16], at start: Int) -> Bool {
    guard start + prefix.count <= text.folded.count else { return false }
    for offset in prefix.indices where text.folded[start + offset] != prefix[offset] { return false }
    return true
  }

  private func walk(from start: Int) -> LexiconMatch? {
    var node: Int32 = 0
    var index = start
    var found: LexiconMatch?
    while index < text.units.count {
      let unit = text.folded[index]
      index += 1
      if table.isSkipped(unit) { continue }
      let next = trie.child(of: node, unit)
      guard next != 0 else {
        if table.digitValue(of: unit) != nil { found = beforeNumber(node, start..<index - 1) ?? found }
        break
      }
      node = next
      if let ending = trie.ending(at: node), let match = match(ending, start..<index) { found = match }
    }
    return found
  }

  /// What the words before a number mean where a pattern ends with one: "below #". The number is no part of the match.
  private func beforeNumber(_ node: Int32, _ range: Range<Int>) -> LexiconMatch? {
    let number = trie.child(of: node, WordPattern.number)
    guard number != 0, let ending = trie.ending(at: number) else { return nil }
    return LexiconMatch(range: range, meanings: ending.meanings)
  }

  private func match(_ ending: LexiconTrie.Ending, _ range: Range<Int>) -> LexiconMatch? {
    let end = skipped(after: range.upperBound)
    if isEnd(end) { return LexiconMatch(range: range.lowerBound..<end, meanings: ending.meanings) }
    return ending.open.map { LexiconMatch(range: range.lowerBound..<endOfWord(from: end), meanings: $0) }
  }

  private func skipped(after index: Int) -> Int {
    var index = index
    while index < text.units.count, table.isSkipped(text.units[index]) { index += 1 }
    return index
  }

  /// Whether a word may end before `index`.
  private func isEnd(_ index: Int) -> Bool {
    guard index < text.units.count, table.isLetter(text.units[index - 1]) else { return true }
    // A letter before a digit is part of a name: "H1N1" has no hour in it.
    if table.digitValue(of: text.units[index]) != nil { return index - 2 < 0 || table.isLetter(text.units[index - 2]) }
    guard table.isLetter(text.units[index]) else { return true }
    return isBesideScriptWithoutSpaces(index) && table.kind(of: text.units[index]) != .mark
  }

  private func endOfWord(from index: Int) -> Int {
    var index = index
    while index < text.units.count, table.isLetter(text.units[index]) { index += 1 }
    return index
  }

  /// Adds what the words end with, where nothing was found at them yet.
  mutating func addEndings(of endings: LexiconTrie) {
    var merged: [LexiconMatch] = []
    var taken = matches[...]
    for word in text.words {
      while let next = taken.first, next.range.upperBound <= word.lowerBound { merged.append(taken.removeFirst()) }
      let isFree = taken.first.map { !$0.range.overlaps(word) } ?? true
      if isFree, merged.last.map({ !$0.range.overlaps(word) }) ?? true, let match = ending(of: word, endings) {
        merged.append(match)
      }
    }
    matches = merged + taken
  }

  private func ending(of word: Range<Int>, _ endings: LexiconTrie) -> LexiconMatch? {
    var node: Int32 = 0
    for index in word.reversed() {
      node = endings.child(of: node, text.folded[index])
      if node == 0 { return nil }
      if let ending = endings.ending(at: node) { return LexiconMatch(range: word, meanings: ending.meanings) }
    }
    return nil
  }
}
