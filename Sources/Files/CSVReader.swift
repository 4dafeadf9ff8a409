extension CSV {
  /// A field and where it is written.
  public struct Field: Hashable, Sendable {
    /// The text, quotation marks resolved.
    public let text: String
    /// The byte at which the text begins, behind an opening quotation mark.
    public let offset: Int
    /// Whether it stands in quotation marks.
    public let isQuoted: Bool

    /// The byte at which a UTF-16 unit of the text is written; `bytes` are the whole file.
    public func byteOffset(ofUTF16 offset: Int, in bytes: [UInt8]) -> Int {
      var index = self.offset
      var remaining = offset
      while index < bytes.count {
        let units = bytes[index] & 0xC0 == 0x80 ? 0 : bytes[index] >= 0xF0 ? 2 : 1
        if units > 0, remaining <= 0 { return index }
        remaining -= units
        let isPair = isQuoted && bytes[index] == UInt8(ascii: "\"")
        index += isPair ? 2 : 1
      }
      return bytes.count
    }
  }

  /// Why a table cannot be read.
  public struct Failure: Error, Hashable, Sendable {
    /// In bytes.
    public let offset: Int
    /// What is wrong.
    public let problem: String
    /// What to do.
    public let remedy: String
  }

  /// Reads a UTF-8 file row by row. The separator is the one of comma, semicolon and tab that the first line has most
  /// of, since spreadsheets write what their user's country writes.
  public struct Reader: Sendable {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int

    /// Begins with the first row.
    public init(_ bytes: [UInt8]) {
      self.bytes = bytes
      index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
      let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
      let counts = marks.map { mark in line.count { $0 == mark } }
      separator = zip(marks, counts).max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ",")
    }

    /// The next row that is not blank; `nil` behind the last one.
    public mutating func next() throws(Failure) -> [Field]? {
      while index < bytes.count {
        let row = try row()
        if row.count > 1 || !row[0].text.isEmpty { return row }
      }
      return nil
    }

    /// The row whose first field begins at a byte, its quotation mark left aside.
    public func row(from first: Int) throws(Failure) -> [Field] {
      var reader = self
      reader.index = first > 0 && bytes[first - 1] == UInt8(ascii: "\"") ? first - 1 : first
      return try reader.row()
    }

    private mutating func row() throws(Failure) -> [Field] {
      var row = [try field()]
      while index < bytes.count, bytes[index] == separator {
        index += 1
        row.append(try field())
      }
      guard index == bytes.count || bytes[index] == 10 || bytes[index] == 13 else {
        throw Failure(
          offset: index,
          problem: "text stands behind the closing quotation mark",
          remedy: "write \"\" inside a quoted field"
        )
      }
      skipLineEnd()
      return row
    }

    private mutating func field() throws(Failure) -> Field {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return try plainField() }
      let start = index + 1
      var text: [UInt8] = []
      index = start
      while index < bytes.count {
        if bytes[index] != UInt8(ascii: "\"") {
          text.append(bytes[index])
          index += 1
        } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
          text.append(UInt8(ascii: "\""))
          index += 2
        } else {
          index += 1
          return Field(text: try string(text, start), offset: start, isQuoted: true)
        }
      }
      throw Failure(
        offset: start - 1,
        problem: "the quoted field is never closed",
        remedy: "close it, and write \"\" inside it"
      )
    }

    private mutating func plainField() throws(Failure) -> Field {
      let start = index
      while index < bytes.count, bytes[index] != separator, bytes[index] != 10, bytes[index] != 13 { index += 1 }
      return Field(text: try string(Array(bytes[start..<index]), start), offset: start, isQuoted: false)
    }

    private func string(_ text: [UInt8], _ start: Int) throws(Failure) -> String {
      guard let string = String(validating: text, as: UTF8.self), !text.contains(0) else {
        throw Failure(offset: start, problem: "the text is not valid UTF-8", remedy: "save the file as UTF-8")
      }
      return string
    }

    private mutating func skipLineEnd() {
      if index < bytes.count, bytes[index] == 13 { index += 1 }
      if index < bytes.count, bytes[index] == 10 { index += 1 }
    }
  }
}
