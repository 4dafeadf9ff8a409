/// Words and phrases by their letters, for finding all of them in one walk over a text.
///
/// The nodes stand level by level and the children of one node side by side, so that a step reads a few units in a row
/// and needs no lists.
struct LexiconTrie: Sendable {
  /// The first node is where all words begin, and the last is behind the children of all others.
  private var nodes = [Node(unit: 0)]
  private var endings: [Ending] = []
  /// The nodes of the first units, in pages of 256 for those units that begin a word: looked up at every word of a text.
  private var roots: [Int32]
  /// The page of each unit's upper byte; 0 is a page without nodes.
  private var pages = [UInt8](repeating: 0, count: 256)

  private struct Node {
    /// The unit that leads to it.
    let unit: UInt16
    /// Its first child. Its children end where those of the next node begin.
    var children: Int32 = 0
    /// The place in ``endings`` of what ends there; -1 for nothing.
    var ending: Int32 = -1
    /// A bit for the lower six bits of each child's unit: most units lead nowhere, which one look at it shows.
    var units: UInt64 = 0
  }

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
    var (node, depth) = (0, 0)
    while !level.isEmpty {
      var next: [Range<Int>] = []
      for var range in level {
        nodes[node].children = Int32(nodes.count)
        if let first = range.first, words[first].key.count == depth {
          if depth > 0 { end(words[first].value, at: node) }
          range.removeFirst()
        }
        while let first = range.first {
          let unit = words[first].key[depth]
          let end = range.first { words[$0].key[depth] != unit } ?? range.upperBound
          if depth == 0 { setRoot(unit, Int32(nodes.count)) }
          nodes[node].units |= 1 &<< UInt64(unit & 63)
          nodes.append(Node(unit: unit))
          next.append(first..<end)
          range = end..<range.upperBound
        }
        node += 1
      }
      level = next
      depth += 1
    }
    nodes.append(Node(unit: 0, children: Int32(nodes.count)))
  }

  private mutating func end(_ entries: [LexiconEntry], at node: Int) {
    let open = entries.filter(\.isOpen).map(\.meaning)
    nodes[node].ending = Int32(endings.count)
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
    if nodes[Int(node)].units & (1 &<< UInt64(unit & 63)) == 0 { return 0 }
    var child = nodes[Int(node)].children
    let end = nodes[Int(node) + 1].children
    while child < end, nodes[Int(child)].unit < unit { child += 1 }
    return child < end && nodes[Int(child)].unit == unit ? child : 0
  }

  /// What ends at a node.
  func ending(at node: Int32) -> Ending? {
    let place = nodes[Int(node)].ending
    return place < 0 ? nil : endings[Int(place)]
  }
}
