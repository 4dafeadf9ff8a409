import Processors
import Testing

@Suite struct `Work shared out to all processors` {
  @Test(arguments: [0, 1, 63, 64, 65, 10_000], [1, 7, 64])
  func `is done once on each thing, and its results stand in order`(count: Int, batch: Int) {
    let squares = Shares.map(count, batch: batch) { String($0 * $0) }
    #expect(squares == (0..<count).map { String($0 * $0) })
    let taken = Shares.work(on: count, batch: batch, from: [Int]()) { $1 += Array($0) }
    #expect(taken.joined().sorted() == Array(0..<count))
  }
}
