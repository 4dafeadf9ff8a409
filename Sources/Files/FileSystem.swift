import FilesShim
import Glibc

/// Files and folders, with errors that name the path and the remedy.
public enum FileSystem {
  /// The bytes of a file.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let (descriptor, size) = try opened(path)
    defer { close(descriptor) }
    return try read(descriptor, path: path, sizeHint: size)
  }

  /// Gives the bytes of a file piece by piece, so that memory does not grow with it.
  public static func readPieces(of path: String, _ body: ([UInt8]) -> Void) throws(FileError) {
    let (descriptor, _) = try opened(path)
    defer { close(descriptor) }
    while true {
      let piece = try readOnce(descriptor, 1 << 18, path)
      if piece.isEmpty { return }
      body(piece)
    }
  }

  private static func opened(_ path: String) throws(FileError) -> (descriptor: Int32, size: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("cannot be read", path) }
    var status = stat()
    let code: Int32? = fstat(descriptor, &status) != 0 ? errno : status.st_mode & S_IFMT == S_IFDIR ? EISDIR : nil
    if let code {
      close(descriptor)
      throw FileError("cannot be read", path, code: code)
    }
    return (descriptor, Int(status.st_size))
  }

  private static func read(_ descriptor: Int32, path: String, sizeHint: Int) throws(FileError) -> [UInt8] {
    var bytes = try readOnce(descriptor, sizeHint > 0 ? sizeHint + 1 : 1 << 16, path)
    if bytes.count == sizeHint { return bytes }
    // A pipe has no size, and a file may grow while it is read.
    while true {
      let more = try readOnce(descriptor, 1 << 16, path)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// What one call gives, straight into the array: at most `limit` bytes, none at the end.
  private static func readOnce(_ descriptor: Int32, _ limit: Int, _ path: String) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
      var count = -1
      repeat { count = Glibc.read(descriptor, buffer.baseAddress, limit) } while count < 0 && errno == EINTR
      code = count < 0 ? errno : 0
      filled = max(0, count)
    }
    guard code == 0 else { throw FileError("cannot be read", path, code: code) }
    return bytes
  }

  /// The text of a file, which must be UTF-8; a byte order mark is left out.
  public static func readText(_ path: String, as name: String? = nil) throws -> String {
    let bytes = try read(path)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let string = String(validating: text, as: UTF8.self) { return string }
    throw InputError(
      file: name ?? path,
      position: TextPosition(line: UTF8Validity.firstInvalidLine(of: bytes), column: 1),
      problem: "the text is not valid UTF-8",
      remedy: "save the file as UTF-8"
    )
  }

  /// Writes a file whole or not at all: beside its place first, then moved there. A file that is there keeps its
  /// permissions, and a link leads to the file that it led to.
  public static func write(_ bytes: some Collection<UInt8>, to path: String) throws(FileError) {
    try makeDirectory(directory(of: path))
    let place = target(ofLink: path)
    let temporary = temporaryPath(for: place)
    do {
      try writeNew(Array(bytes), to: temporary)
      keepPermissions(of: place, for: temporary)
      try move(temporary, to: place)
    } catch {
      unlink(temporary)
      throw FileError(error.problem, path, code: error.code)
    }
  }

  /// Writes a file whole where there is none; false where another writer was first, on this machine or another.
  public static func writeFirst(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
    try makeDirectory(directory(of: path))
    let temporary = temporaryPath(for: path)
    defer { unlink(temporary) }
    do {
      try writeNew(bytes, to: temporary)
      // Unlike a rename, a link never replaces what is there.
      if link(temporary, path) == 0 { return true }
      if errno == EEXIST { return false }
      // Some shared folders know no links.
      try move(temporary, to: path)
      return true
    } catch {
      throw FileError(error.problem, path, code: error.code)
    }
  }

  private static func temporaryPath(for path: String) -> String {
    "\(path).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).new"
  }

  private static func keepPermissions(of path: String, for other: String) {
    var status = stat()
    if stat(path, &status) == 0 { chmod(other, status.st_mode & 0o7777) }
  }

  /// The file that a link leads to; the path itself where there is no link, or it leads nowhere.
  private static func target(ofLink path: String) -> String {
    guard isLink(path), let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Writes a new file that only its owner may read; one that is there already is an error.
  public static func writeSecret(_ bytes: [UInt8], to path: String) throws(FileError) {
    try makeDirectory(directory(of: path))
    try writeNew(bytes, to: path, mode: 0o600)
  }

  private static func writeNew(_ bytes: [UInt8], to path: String, mode: mode_t = 0o644) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError("cannot be written", path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        throw FileError("cannot be written", path, code: code)
      }
      written += count
    }
    guard close(descriptor) == 0 else { throw FileError("cannot be written", path) }
  }

  /// Moves a file or folder onto its place; a file there is replaced.
  public static func move(_ path: String, to destination: String) throws(FileError) {
    guard rename(path, destination) == 0 else { throw FileError("cannot be moved into place", destination) }
  }

  /// Exchanges two files or folders in one step.
  public static func exchange(_ path: String, _ other: String) throws(FileError) {
    guard files_exchange(path, other) == 0 else { throw FileError("cannot be replaced", path) }
  }

  /// Makes a folder and those above it.
  public static func makeDirectory(_ path: String) throws(FileError) {
    if path.isEmpty || isDirectory(path) { return }
    try makeDirectory(directory(of: path))
    guard mkdir(path, 0o755) == 0 || (errno == EEXIST && isDirectory(path)) else {
      throw FileError("cannot be made", path)
    }
  }

  /// Makes a folder that only its owner may see, for files that are soon removed, and returns its path.
  public static func makeTemporaryDirectory() throws(FileError) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/leafletkit-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError("cannot be made", "\(parent)/leafletkit-…") }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes a file or a folder with all in it; one that is not there is no error.
  public static func remove(_ path: String) throws(FileError) {
    if isDirectory(path), !isLink(path) {
      for name in try list(path) { try remove("\(path)/\(name)") }
      guard rmdir(path) == 0 || errno == ENOENT else { throw FileError("cannot be removed", path) }
    } else {
      guard unlink(path) == 0 || errno == ENOENT else { throw FileError("cannot be removed", path) }
    }
  }

  /// The names in a folder in byte order, `.` and `..` left out.
  public static func list(_ path: String) throws(FileError) -> [String] {
    guard let handle = opendir(path) else { throw FileError("cannot be listed", path) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether there is a file or folder.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether there is a folder, or a link to one.
  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The length of a file in bytes.
  public static func size(of path: String) throws(FileError) -> Int {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError("cannot be read", path) }
    return Int(status.st_size)
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The folder that a path lies in: `a/b` of `a/b/c`, `` of `c`, `/` of `/c`.
  public static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path of a file in a folder, whose path is empty for the current one.
  public static func path(_ name: String, in folder: String) -> String { folder.isEmpty ? name : "\(folder)/\(name)" }

  /// The last part of a path: `c` of `a/b/c`.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
