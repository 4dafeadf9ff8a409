import Processors

/// Finds for each of many things the first that equals it.
enum FirstEqual {
  /// The places of the first equal things, for all from 0 to `count`: a thing's own place where none before it is equal. All
  /// processors hash and compare.
  ///
  /// Equal things must have equal hashes. Where others have the same hash too, which does not happen with Swift's own, only
  /// those that equal the first are found.
  static func places(
    _ count: Int,
    hash: @Sendable (Int) -> Int,
    areEqual: @Sendable (Int, Int) -> Bool
  ) -> [Int] {
    var known: [Int: Int] = [:]
    known.reserveCapacity(count)
    var firsts = Array(0..<count)
    for (place, hash) in Shares.map(count, hash).enumerated() {
      if let first = known[hash] { firsts[place] = first } else { known[hash] = place }
    }
    let likely = firsts
    return Shares.map(count) { likely[$0] == $0 || areEqual(likely[$0], $0) ? likely[$0] : $0 }
  }
}
