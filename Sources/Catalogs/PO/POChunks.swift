import Processors

/// Cuts a PO file into parts that can be read at the same time.
enum POChunks {
  /// Smaller files are read at once: starting threads would cost more than it saves.
  private static let smallest = 1 << 18

  /// The whole file's entries, errors and lines, read by as many threads as there are processors.
  static func scan(_ bytes: [UInt8]) -> POScanner.Result {
    let ranges = ranges(of: bytes, count: min(bytes.count / smallest, 64) + 1)
    if ranges.count == 1 { return POScanner.scan(bytes, ranges[0]) }
    let parts = Shares.map(ranges.count, batch: 1) { POScanner.scan(bytes, ranges[$0]) }
    return POScanner.Result(
      entries: parts.flatMap(\.entries),
      errors: parts.flatMap(\.errors),
      lineStarts: parts.flatMap(\.lineStarts)
    )
  }

  private static func ranges(of bytes: [UInt8], count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for part in 1..<max(count, 1) {
      let wanted = bytes.count / count * part
      guard wanted > start, let cut = cut(bytes, after: wanted) else { continue }
      ranges.append(start..<cut)
      start = cut
    }
    return ranges + [start..<bytes.count]
  }

  /// The next offset where an entry surely begins: behind a blank line that follows a string, at a comment or
  /// `msgctxt`. Elsewhere gettext lets blank lines stand inside an entry.
  private static func cut(_ bytes: [UInt8], after offset: Int) -> Int? {
    var index = offset
    while index + 4 < bytes.count {
      if bytes[index] == UInt8(ascii: "\n"), bytes[index - 1] != UInt8(ascii: "\n"),
        let next = afterBlankLine(bytes, index + 1), endsWithString(bytes, lineEnd: index), beginsEntry(bytes, next)
      {
        return next
      }
      index += 1
    }
    return nil
  }

  private static func afterBlankLine(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: "\n") { return index + 1 }
    return bytes[index] == UInt8(ascii: "\r") && bytes[index + 1] == UInt8(ascii: "\n") ? index + 2 : nil
  }

  private static func endsWithString(_ bytes: [UInt8], lineEnd: Int) -> Bool {
    var end = lineEnd
    if end > 0, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    guard end > 0, bytes[end - 1] == UInt8(ascii: "\"") else { return false }
    var start = end
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return bytes[start] != UInt8(ascii: "#") || bytes[start + 1] == UInt8(ascii: "~")
  }

  private static func beginsEntry(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index...].starts(with: "#".utf8) || bytes[index...].starts(with: "msgctxt".utf8)
  }
}
