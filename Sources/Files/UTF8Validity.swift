/// Finds where bytes stop being UTF-8.
enum UTF8Validity {
  /// The first line, from 1, that is not valid UTF-8. A line feed is a byte of its own in UTF-8, so lines stand alone.
  static func firstInvalidLine(of bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
  }
}
