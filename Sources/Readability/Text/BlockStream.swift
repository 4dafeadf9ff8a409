/// Reads the blocks of a file of running text one after the other.
struct BlockStream: ~Copyable {
  private var lines: LineStream
  /// `nil` after the last line.
  private var splitter: BlockSplitter?
  /// Blocks that were read and not given yet, the last first.
  private var ready: [TextBlock] = []

  init(_ path: String, format: TextFormat) throws {
    lines = try LineStream(path)
    splitter = BlockSplitter(format: format)
  }

  /// The next block; `nil` after the last.
  mutating func next() throws -> TextBlock? {
    while ready.isEmpty, splitter != nil {
      if let line = try lines.next() {
        ready = splitter?.add(line).reversed() ?? []
      } else {
        ready = splitter?.finish().reversed() ?? []
        splitter = nil
      }
    }
    return ready.popLast()
  }
}
