import TestSupport
import Testing

@testable import Checks

@Suite struct `A table of counts` {
  @Test(arguments: 1...5)
  func `counts as a dictionary does, whatever the hashes and however it was put together`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (table, expected) = (CountTable(), [UInt64: Int32]())
    for _ in 0..<4 {
      var part = CountTable()
      for _ in 0..<3000 {
        let hash = random.next() % 4001 << (random.next() % 3 * 21)
        part.add(2, to: hash)
        expected[max(hash, 1), default: 0] += 2
      }
      table.merge(part)
    }
    for (hash, count) in expected { #expect(table[hash] == count) }
    #expect(table[0] == table[1])
    #expect(table[.max] == 0 && CountTable()[7] == 0)
  }
}
