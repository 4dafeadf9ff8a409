import Glibc

/// A file or folder that the system would not read or write.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What could not be done: `cannot be read`.
  public let problem: String
  /// The path.
  public let path: String
  /// The system's `errno`.
  public let code: Int32

  /// Makes an error; `code` is the current `errno` unless given.
  public init(_ problem: String, _ path: String, code: Int32 = errno) {
    self.problem = problem
    self.path = path
    self.code = code
  }

  /// Whether the path does not exist.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// `path: cannot be written: No space left on device; free some room …`.
  public var description: String {
    "\(path): \(problem): \(String(cString: strerror(code))); \(remedy)"
  }

  private var remedy: String {
    switch code {
    case ENOSPC, EDQUOT: "free some room, or choose another folder"
    case EROFS: "choose a folder that can be written to"
    case EACCES, EPERM: "change its permissions, or choose another folder"
    case ENOENT, ENOTDIR: "check the path"
    case EISDIR: "name a file, not a folder"
    default: "check the path and the disk"
    }
  }
}
