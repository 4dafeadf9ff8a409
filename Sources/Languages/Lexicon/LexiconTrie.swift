import ICU

/// Words and phrases by their letters, for finding all of them in one walk over a text.
struct LexiconTrie: Sendable {
  /// An entry that ends at a node.
  struct Entry: Hashable, Sendable {
    let meaning: Meaning
    /// Whether more letters may follow.
    let isOpen: Bool
  }

  private var children: [UInt64: Int32] = [:]
  private var roots = [Int32](repeating: 0, count: 0x1_0000)
  private var entries: [[Entry]] = [[]]

  /// Adds a word in folded units; the first entry of a meaning wins.
  mutating func insert(_ word: [UInt16], _ entry: Entry) {
    var node: Int32 = 0
    for unit in word where !SearchFolding.isSkipped(unit) { node = makeChild(of: node, unit) }
    if node != 0, !entries[Int(node)].contains(entry) { entries[Int(node)].append(entry) }
  }

  private mutating func makeChild(of node: Int32, _ unit: UInt16) -> Int32 {
    let next = child(of: node, unit)
    if next != 0 { return next }
    let made = Int32(entries.count)
    entries.append([])
    if node == 0 { roots[Int(unit)] = made } else { children[Self.key(node, unit)] = made }
    return made
  }

  private static func key(_ node: Int32, _ unit: UInt16) -> UInt64 { UInt64(UInt32(node)) << 16 | UInt64(unit) }

  /// The node after `unit`; 0 when there is none.
  func child(of node: Int32, _ unit: UInt16) -> Int32 {
    node == 0 ? roots[Int(unit)] : children[Self.key(node, unit)] ?? 0
  }

  /// What ends at a node.
  func entries(at node: Int32) -> [Entry] { entries[Int(node)] }
}
