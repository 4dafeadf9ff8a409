import Files

/// A PO file that keeps every byte: what is not edited is written back as it was read.
public struct PODocument: Sendable {
  /// The path as the user named it, or relative to the project.
  public let file: String
  /// The whole file.
  public private(set) var bytes: [UInt8]
  /// Every entry in the file's order: the header, messages, obsolete ones.
  public private(set) var entries: [POEntry]
  /// What could not be read; the good entries stand in ``entries`` all the same.
  public private(set) var errors: [InputError]
  /// For finding lines.
  let lineTable: LineTable

  /// Reads a file's bytes. A byte order mark and CR LF are kept and understood.
  public init(bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    lineTable = LineTable(bytes)
    let scan = POScanner.scan(bytes)
    entries = scan.entries
    let table = lineTable
    errors = scan.errors.map {
      InputError(file: file, position: table.position(of: $0.offset), problem: $0.problem, remedy: $0.remedy)
    }
  }

  /// The header's fields, `Language` and so on, in order.
  public var header: [(name: String, value: String)] {
    guard let text = entries.first(where: \.isHeader)?.targets.first?.text else { return [] }
    return text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (line[..<colon].trimmingASCIISpace, line[line.index(after: colon)...].trimmingASCIISpace)
    }
  }

  /// The value of a header field.
  public func header(_ name: String) -> String? {
    header.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// The place of an entry's `msgid`.
  public func position(of entry: POEntry) -> TextPosition {
    lineTable.position(of: entry.source.range.lowerBound)
  }

  /// The place of a UTF-16 offset within a string's text.
  ///
  /// The offset is found by decoding the string again, since escapes and line breaks move the columns.
  public func position(ofUTF16 offset: Int, in string: POString) -> TextPosition {
    let byte = POEscapes.byteOffset(ofUTF16: offset, in: bytes, range: string.range)
    return lineTable.position(of: byte)
  }
}
