/// Words and phrases by their letters, for finding all of them in one walk over a text.
///
/// The nodes stand level by level and the children of one node side by side, so that a step reads a few units in a row
/// and needs no lists.
struct LexiconTrie: Sendable {
  /// The unit that leads to each node; the first node is where all words begin.
  private var units: [UInt16] = [0]
  /// The first child of each node. Its children end where those of the next node begin.
  private var children: [Int32] = []
  /// For each node the place in ``endings`` of what ends there; -1 for nothing.
  private var ends: [Int32] = []
  private var endings: [Ending] = []
  /// The nodes of the first units, in pages of 256 for those units that begin a word: looked up at every word of a text.
  private var roots: [Int32]
  /// The page of each unit's upper byte; 0 is a page without nodes.
  private var pages = [UInt8](repeating: 0, count: 256)

  /// What the words that end at a node mean.
  struct Ending: Sendable {
    let meanings: WordMeanings
    /// What means the same with more letters after it; `nil` for nothing.
    let open: WordMeanings?
  }

  /// Makes a trie of words in folded units.
  init(_ words: [[UInt16]: [LexiconEntry]]) {
    roots = [Int32](repeating: 0, count: 256)
    let words = words.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    // The words that go through each node of a level, which stand in a row.
    var level = [words.indices]
    var depth = 0
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for var range in level {
        children.append(Int32(units.count))
        ends.append(-1)
        if let first = range.first, words[first].key.count == depth {
          if depth > 0 { end(words[first].value) }
          range.removeFirst()
        }
        while let first = range.first {
          let unit = words[first].key[depth]
          let end = range.first { words[$0].key[depth] != unit } ?? range.upperBound
          if depth == 0 { setRoot(unit, Int32(units.count)) }
          units.append(unit)
          next.append(first..<end)
          range = end..<range.upperBound
        }
      }
      level = next
      depth += 1
    }
    children.append(Int32(units.count))
  }

  /// Lets words end at the last node.
  private mutating func end(_ entries: [LexiconEntry]) {
    let open = entries.filter(\.isOpen).map(\.meaning)
    ends[ends.count - 1] = Int32(endings.count)
    endings.append(
      Ending(meanings: WordMeanings(entries.map(\.meaning)), open: open.isEmpty ? nil : WordMeanings(open))
    )
  }

  private mutating func setRoot(_ unit: UInt16, _ node: Int32) {
    let page = Int(unit >> 8)
    if pages[page] == 0 {
      pages[page] = UInt8(roots.count / 256)
      roots += [Int32](repeating: 0, count: 256)
    }
    roots[Int(pages[page]) << 8 | Int(unit & 0xFF)] = node
  }

  /// The node after `unit`; 0 when there is none.
  func child(of node: Int32, _ unit: UInt16) -> Int32 {
    if node == 0 { return roots[Int(pages[Int(unit >> 8)]) << 8 | Int(unit & 0xFF)] }
    var child = children[Int(node)]
    let end = children[Int(node) + 1]
    while child < end, units[Int(child)] < unit { child += 1 }
    return child < end && units[Int(child)] == unit ? child : 0
  }

  /// What ends at a node.
  func ending(at node: Int32) -> Ending? {
    let place = ends[Int(node)]
    return place < 0 ? nil : endings[Int(place)]
  }
}
