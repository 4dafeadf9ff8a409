/// Lines of XML, two spaces deeper on each level.
struct XMLLines {
  /// In UTF-8; each line has its line feed.
  private(set) var bytes: [UInt8] = []

  mutating func add(_ depth: Int, _ line: String) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The lines as text to put between others, without the last line feed.
  var text: String { String(decoding: bytes.dropLast(), as: UTF8.self) }
}
