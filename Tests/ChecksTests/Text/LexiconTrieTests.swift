import TestSupport
import Testing

@testable import Languages

@Suite struct `A trie of words` {
  @Test(arguments: 1...5)
  func `ends where its words end and nowhere else`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Few letters make many beginnings that words share, and some lie on pages of their own.
    let letters: [UInt16] = [0x61, 0x62, 0x63, 0x4E2D, 0xFF01]
    func word() -> [UInt16] {
      let length = Int.random(in: 1...6, using: &random)
      return (0..<length).map { _ in letters[Int.random(in: letters.indices, using: &random)] }
    }
    var words: [[UInt16]: [LexiconEntry]] = [:]
    for rank in 0..<400 { words[word()] = [LexiconEntry(meaning: .ordinal(rank), isOpen: rank.isMultiple(of: 2))] }
    let trie = LexiconTrie(words)
    for word in words.keys + (0..<400).map({ _ in word() }) {
      let ending = word.reduce(Int32(0)) { $0 < 0 ? $0 : Self.step(trie, $0, $1) }
      let found = ending < 0 ? nil : trie.ending(at: ending)
      let expected = words[word]?.first
      #expect(found?.meanings.ordinal == expected.flatMap { WordMeanings([$0.meaning]).ordinal })
      #expect((found?.open != nil) == (expected?.isOpen ?? false))
    }
  }

  /// The node after a unit; -1 where the trie has none, since no step leads from there.
  private static func step(_ trie: LexiconTrie, _ node: Int32, _ unit: UInt16) -> Int32 {
    let next = trie.child(of: node, unit)
    return next == 0 ? -1 : next
  }
}
