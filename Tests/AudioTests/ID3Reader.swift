/// A small reader of ID3v2.3 tags, written from the standard and not from the writer.
struct ID3Reader {
  struct Frame {
    let name: String
    let content: [UInt8]
  }

  struct Chapter: Equatable {
    let start: Int
    let end: Int
    let title: String
  }

  let frames: [Frame]

  init?(_ file: [UInt8]) {
    guard file.prefix(6) == [0x49, 0x44, 0x33, 3, 0, 0], file.count >= 10 else { return nil }
    let size = file[6..<10].reduce(0) { $0 << 7 | Int($1) }
    guard file[6..<10].allSatisfy({ $0 < 0x80 }), file.count >= 10 + size else { return nil }
    frames = Self.frames(file[10..<10 + size])
  }

  var texts: [String: String] {
    let texts = frames.filter { $0.name.hasPrefix("T") }
    return Dictionary(texts.map { ($0.name, Self.text($0.content)) }) { first, _ in first }
  }

  var comment: String? {
    // Encoding, language, an empty description (its byte order mark and end), text.
    content("COMM").map { String(decoding: $0[1..<4], as: UTF8.self) + "|" + Self.utf16($0[8...]) }
  }

  var contents: [String] {
    guard let content = content("CTOC"), content.starts(with: Array("contents".utf8) + [0, 3, 2]) else { return [] }
    return content.dropFirst(11).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  var chapters: [String: Chapter] {
    let chapters = frames.filter { $0.name == "CHAP" }.map { frame in
      let name = frame.content.prefix { $0 != 0 }
      let rest = Array(frame.content.dropFirst(name.count + 1))
      let title = Self.frames(rest[16...]).first.map { Self.text($0.content) } ?? ""
      let times = (Self.number(rest[0..<4]), Self.number(rest[4..<8]))
      return (String(decoding: name, as: UTF8.self), Chapter(start: times.0, end: times.1, title: title))
    }
    return Dictionary(chapters) { first, _ in first }
  }

  var picture: [UInt8]? {
    content("APIC").map { Array($0.dropFirst(1 + "image/png".utf8.count + 3)) }
  }

  private func content(_ name: String) -> [UInt8]? {
    frames.first { $0.name == name }?.content
  }

  private static func frames(_ bytes: ArraySlice<UInt8>) -> [Frame] {
    var rest = bytes
    var frames: [Frame] = []
    while rest.count >= 10 {
      let header = Array(rest.prefix(10))
      let size = number(header[4..<8])
      let name = String(decoding: header[0..<4], as: UTF8.self)
      frames.append(Frame(name: name, content: Array(rest.dropFirst(10).prefix(size))))
      rest = rest.dropFirst(10 + size)
    }
    return frames
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func text(_ content: [UInt8]) -> String {
    content.first == 1 ? utf16(content[1...]) : String(decoding: content.dropFirst(), as: UTF8.self)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>) -> String {
    let units = stride(from: bytes.startIndex + 2, to: bytes.endIndex - 1, by: 2)
    return String(decoding: units.map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }, as: UTF16.self)
  }
}
