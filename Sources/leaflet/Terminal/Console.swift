import Glibc

/// One of the program's output streams.
struct Console: Sendable {
  static let standardOutput = Console(descriptor: 1)
  static let standardError = Console(descriptor: 2)

  private let descriptor: Int32
  /// Whether a person reads it at a terminal.
  let isTerminal: Bool

  private init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Whether colours may be used: at a terminal, unless `NO_COLOR` says no (https://no-color.org).
  var hasColours: Bool { isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true && getenv("TERM") != nil }

  /// Writes a text as it is.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
