import ICU

/// Words and phrases by their letters, for finding all of them in one walk over a text.
struct LexiconTrie: Sendable {
  /// An entry that ends at a node.
  struct Entry: Hashable, Sendable {
    let meaning: Meaning
    /// Whether more letters may follow.
    let isOpen: Bool
  }

  /// A node below the first, with the next node of the same parent and its own first child; 0 for none.
  ///
  /// Few words go on from one beginning in more than a handful of ways, so that a list is faster than a hash.
  private struct Node {
    let unit: UInt16
    let next: Int32
    var child: Int32 = 0
    /// The index in ``entries``; 0 for none.
    var entries: Int32 = 0
  }

  private var nodes = [Node(unit: 0, next: 0)]
  private var roots = [Int32](repeating: 0, count: 0x1_0000)
  private var entries: [[Entry]] = [[]]
  /// The meanings of each list of entries, and of the open ones among them.
  private var meanings: [[Meaning]] = [[]]
  private var openMeanings: [[Meaning]] = [[]]

  /// Adds a word in folded units; the first entry of a meaning wins.
  mutating func insert(_ word: [UInt16], _ entry: Entry) {
    var node: Int32 = 0
    for unit in word where !SearchFolding.isSkipped(unit) { node = makeChild(of: node, unit) }
    if node != 0 { add(entry, to: Int(node)) }
  }

  private mutating func add(_ entry: Entry, to node: Int) {
    if nodes[node].entries == 0 {
      nodes[node].entries = Int32(entries.count)
      entries.append([])
      meanings.append([])
      openMeanings.append([])
    }
    let place = Int(nodes[node].entries)
    if entries[place].contains(entry) { return }
    entries[place].append(entry)
    meanings[place].append(entry.meaning)
    if entry.isOpen { openMeanings[place].append(entry.meaning) }
  }

  private mutating func makeChild(of node: Int32, _ unit: UInt16) -> Int32 {
    let next = child(of: node, unit)
    if next != 0 { return next }
    let made = Int32(nodes.count)
    nodes.append(Node(unit: unit, next: node == 0 ? 0 : nodes[Int(node)].child))
    if node == 0 { roots[Int(unit)] = made } else { nodes[Int(node)].child = made }
    return made
  }

  /// The node after `unit`; 0 when there is none.
  func child(of node: Int32, _ unit: UInt16) -> Int32 {
    if node == 0 { return roots[Int(unit)] }
    var child = nodes[Int(node)].child
    while child != 0, nodes[Int(child)].unit != unit { child = nodes[Int(child)].next }
    return child
  }

  /// Whether anything ends at a node.
  func hasEntries(at node: Int32) -> Bool { nodes[Int(node)].entries != 0 }

  /// What ends at a node means.
  func meanings(at node: Int32) -> [Meaning] { meanings[Int(nodes[Int(node)].entries)] }

  /// What means the same with more letters after it.
  func openMeanings(at node: Int32) -> [Meaning] { openMeanings[Int(nodes[Int(node)].entries)] }
}
