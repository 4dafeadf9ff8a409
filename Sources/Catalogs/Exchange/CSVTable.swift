import Files

/// A table in a file, read row by row, with the places of its fields.
struct CSVTable: Sendable {
  private var reader: CSV.Reader
  private let bytes: [UInt8]
  private let file: String
  private let lines: LineTable

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    lines = LineTable(bytes)
    reader = CSV.Reader(bytes)
  }

  /// The next row that is not blank; `nil` behind the last one.
  mutating func next() throws(InputError) -> [CSV.Field]? {
    do {
      return try reader.next()
    } catch {
      let place = lines.position(of: error.offset)
      throw InputError(file: file, position: place, problem: error.problem, remedy: error.remedy)
    }
  }

  /// The place of a byte.
  func position(of offset: Int) -> TextPosition { lines.position(of: offset) }

  /// The place of a UTF-16 unit in a column of the row whose first field begins at a byte; the row's own where it has
  /// no such column.
  func position(ofUTF16 offset: Int, in column: Int?, ofRowFrom first: Int) -> TextPosition {
    guard let column, let row = try? reader.row(from: first), row.indices.contains(column) else {
      return lines.position(of: first)
    }
    return lines.position(of: row[column].byteOffset(ofUTF16: offset, in: bytes))
  }

  /// An error at a field.
  func error(at field: CSV.Field, _ problem: String, _ remedy: String) -> InputError {
    InputError(file: file, position: position(of: field.offset), problem: problem, remedy: remedy)
  }
}
