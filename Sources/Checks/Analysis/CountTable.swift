/// Counts of things by hashes of them: a dictionary would hash each hash again, which took most of a model's time.
///
/// Open addressing with linear probing; at most half of the places are taken.
struct CountTable: Sendable {
  /// 0 marks a free place; the hash 0 is counted as 1.
  private var hashes: [UInt64] = []
  private var counts: [Int32] = []
  private var taken = 0

  /// How often a thing was counted.
  subscript(hash: UInt64) -> Int32 {
    if hashes.isEmpty { return 0 }
    let place = place(of: max(hash, 1))
    return hashes[place] == 0 ? 0 : counts[place]
  }

  /// Counts a thing so many times more.
  mutating func add(_ count: Int32, to hash: UInt64) {
    if taken * 2 >= hashes.count { grow() }
    let hash = max(hash, 1)
    let place = place(of: hash)
    if hashes[place] == 0 {
      hashes[place] = hash
      taken += 1
    }
    counts[place] += count
  }

  /// Adds the counts of another table.
  mutating func merge(_ other: CountTable) {
    for (hash, count) in zip(other.hashes, other.counts) where hash != 0 { add(count, to: hash) }
  }

  /// Where a hash stands, or would stand.
  private func place(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    // The upper bits of FNV's hashes of short words are the better ones.
    var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while hashes[place] != hash, hashes[place] != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = self
    let size = max(1024, old.hashes.count * 2)
    (hashes, counts, taken) = ([UInt64](repeating: 0, count: size), [Int32](repeating: 0, count: size), 0)
    merge(old)
  }
}
