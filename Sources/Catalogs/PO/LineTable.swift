import Files

/// Where the lines of a file begin.
struct LineTable: Sendable {
  private let starts: [Int]
  private let bytes: [UInt8]

  /// Finds the lines of a file.
  init(_ bytes: [UInt8]) {
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    self.init(bytes, starts: starts)
  }

  /// Takes lines that are known already, in order.
  init(_ bytes: [UInt8], starts: [Int]) {
    self.starts = starts.isEmpty ? [0] : starts
    self.bytes = bytes
  }

  /// The line and the UTF-16 column of a byte offset from 0.
  func position(of offset: Int) -> TextPosition {
    let line = lineIndex(of: offset)
    let end = min(max(offset, starts[line]), bytes.count)
    let before = bytes[starts[line]..<end]
    let column = before.allSatisfy { $0 < 0x80 } ? before.count : String(decoding: before, as: UTF8.self).utf16.count
    return TextPosition(line: line + 1, column: column + 1)
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
