import Files

/// An XML file with its tree, kept byte for byte so that an edit touches only what it changes.
struct XMLFile: Sendable {
  /// The path as the user named it.
  let file: String
  /// The file in UTF-8.
  let bytes: [UInt8]
  /// The outermost element.
  let root: XMLElement
  private let lineTable: LineTable

  /// Reads a file's bytes: UTF-8, or UTF-16 with a byte order mark.
  init(bytes: [UInt8], file: String) throws(InputError) {
    self.bytes = try XMLEncoding.utf8(bytes, file: file)
    self.file = file
    lineTable = LineTable(self.bytes)
    do {
      root = try XMLParser.parse(self.bytes)
    } catch {
      let place = lineTable.position(of: error.offset)
      throw InputError(file: file, position: place, problem: error.problem, remedy: error.remedy)
    }
  }

  /// The place of a byte.
  func position(of offset: Int) -> TextPosition { lineTable.position(of: offset) }

  /// The place of a UTF-16 unit of an element's text.
  func position(ofUTF16 offset: Int, in element: XMLElement) -> TextPosition {
    var remaining = offset
    return lineTable.position(of: byteOffset(ofUTF16: &remaining, in: element) ?? element.content.upperBound)
  }

  private func byteOffset(ofUTF16 remaining: inout Int, in element: XMLElement) -> Int? {
    for child in element.children {
      switch child {
      case .element(let inner):
        if let found = byteOffset(ofUTF16: &remaining, in: inner) { return found }
      case .text(let text, let range):
        let count = text.utf16.count
        if remaining < count { return XMLRawText(bytes, range).byteOffset(ofUTF16: remaining) }
        remaining -= count
      }
    }
    return nil
  }

  /// An error at a byte.
  func error(at offset: Int, _ problem: String, _ remedy: String) -> InputError {
    InputError(file: file, position: position(of: offset), problem: problem, remedy: remedy)
  }

  /// Bytes and what takes their place.
  typealias Edit = (range: Range<Int>, text: String)

  /// The file with ranges of bytes replaced; the ranges do not overlap.
  func replacing(_ edits: [Edit]) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      output += bytes[copied..<edit.range.lowerBound]
      output += Array(edit.text.utf8)
      copied = edit.range.upperBound
    }
    return output + bytes[copied...]
  }
}

/// Text as it is written in XML: with references and CDATA sections.
struct XMLRawText {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The byte at which a UTF-16 unit of the text is written.
  func byteOffset(ofUTF16 offset: Int) -> Int {
    var index = range.lowerBound
    var remaining = offset
    var isVerbatim = false
    while index < range.upperBound {
      if !isVerbatim, matches("<![CDATA[", at: index) {
        isVerbatim = true
        index += 9
      } else if isVerbatim, matches("]]>", at: index) {
        isVerbatim = false
        index += 3
      } else if !isVerbatim, bytes[index] == UInt8(ascii: "&") {
        if remaining <= 0 { return index }
        let end = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound - 1
        remaining -= isBeyondBasicPlane(index + 1..<end) ? 2 : 1
        index = end + 1
      } else {
        let units = bytes[index] & 0xC0 == 0x80 ? 0 : bytes[index] >= 0xF0 ? 2 : isLineEndPair(index) ? 0 : 1
        if units > 0, remaining <= 0 { return index }
        remaining -= units
        index += 1
      }
    }
    return range.upperBound
  }

  private func matches(_ mark: StaticString, at index: Int) -> Bool {
    guard range.upperBound - index >= mark.utf8CodeUnitCount else { return false }
    return mark.withUTF8Buffer { letters in bytes[index..<index + letters.count].elementsEqual(letters) }
  }

  /// CR LF is one line feed to XML.
  private func isLineEndPair(_ index: Int) -> Bool {
    bytes[index] == 13 && index + 1 < range.upperBound && bytes[index + 1] == 10
  }

  /// Whether a character reference such as `#x1F600` takes two units.
  private func isBeyondBasicPlane(_ name: Range<Int>) -> Bool {
    let text = String(decoding: bytes[name], as: UTF8.self)
    guard text.hasPrefix("#") else { return false }
    let digits = text.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return (value ?? 0) > 0xFFFF
  }
}
