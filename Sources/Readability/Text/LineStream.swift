import Files
import Glibc

/// Reads the lines of a UTF-8 file one piece at a time, so that memory does not grow with the file.
struct LineStream: ~Copyable {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var line = 0

  private static let pieceSize = 1 << 16

  init(_ path: String) throws(FileError) {
    descriptor = try Self.opened(path)
    self.path = path
  }

  private static func opened(_ path: String) throws(FileError) -> Int32 {
    if FileSystem.isDirectory(path) { throw FileError("cannot be read", path, code: EISDIR) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot be read", path) }
    return descriptor
  }

  deinit { close(descriptor) }

  /// The next line without its end; `nil` after the last.
  mutating func next() throws -> String? {
    while true {
      if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return try text(buffer[start..<end])
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return try text(buffer[start...])
      }
      try readPiece()
    }
  }

  private mutating func readPiece() throws(FileError) {
    buffer.removeFirst(start)
    start = 0
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.pieceSize) { piece in
      let count = read(descriptor, piece.baseAddress, Self.pieceSize)
      if count > 0 { buffer += piece[..<count] }
      return count
    }
    if count < 0, errno == EINTR { return }
    guard count >= 0 else { throw FileError("cannot be read", path) }
    isAtEnd = count == 0
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) throws -> String {
    line += 1
    let bytes = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw InputError(
      file: path,
      position: TextPosition(line: line, column: 1),
      problem: "the text is not valid UTF-8",
      remedy: "save the file as UTF-8"
    )
  }
}
