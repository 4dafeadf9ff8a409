import Files

/// A PO file that keeps every byte: what is not edited is written back as it was read.
public struct PODocument: Sendable {
  /// The path as the user named it, or relative to the project.
  public let file: String
  /// The whole file.
  public let bytes: [UInt8]
  /// Every entry in the file's order: the header, messages, obsolete ones.
  public let entries: [POEntry]
  /// What could not be read; the good entries stand in ``entries`` all the same.
  public let errors: [InputError]
  /// For finding lines.
  let lineTable: LineTable

  /// Reads a file's bytes. A byte order mark and CR LF are kept and understood.
  public init(bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    if let error = Self.encodingError(bytes, file: file) {
      (entries, errors, lineTable) = ([], [error], LineTable(bytes))
      return
    }
    let scan = POChunks.scan(bytes)
    let table = LineTable(bytes, starts: scan.lineStarts)
    entries = scan.entries
    errors = scan.errors.map {
      InputError(file: file, position: table.position(of: $0.offset), problem: $0.problem, remedy: $0.remedy)
    }
    lineTable = table
  }

  /// UTF-16 and binary files hold NUL bytes, which no PO file does.
  private static func encodingError(_ bytes: [UInt8], file: String) -> InputError? {
    guard let index = bytes.firstOffset(of: 0, in: bytes.indices) else { return nil }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return InputError(
      file: file,
      position: LineTable(bytes).position(of: index),
      problem: isUTF16 ? "the file is UTF-16" : "the file holds a NUL byte",
      remedy: "save it as UTF-8"
    )
  }

  /// The place of an entry's `msgid`.
  public func position(of entry: POEntry) -> TextPosition {
    lineTable.position(of: entry.range(of: .source)?.lowerBound ?? entry.range.lowerBound)
  }

  /// The place of a UTF-16 offset within a part of an entry.
  ///
  /// The offset is found by decoding the string again, since escapes and line breaks move the columns.
  public func position(ofUTF16 offset: Int, in part: UnitPart, of entry: POEntry) -> TextPosition {
    guard let range = entry.range(of: POField(part)) else { return position(of: entry) }
    return lineTable.position(of: POEscapes.byteOffset(ofUTF16: offset, in: bytes, range: range))
  }
}

extension POField {
  fileprivate init(_ part: UnitPart) {
    switch part {
    case .source: self = .source
    case .sourcePlural: self = .sourcePlural
    case .target(let form): self = .target(form)
    }
  }
}
