import Glibc

/// What the system says of a file: while all of it stays, so does the content.
struct FileStamp: Hashable, Sendable {
  /// How many numbers it is written with.
  static let fieldCount = 5
  /// File systems tell times as coarsely as this, in nanoseconds; clocks of servers differ by less.
  private static let grain = 2_000_000_000

  /// The longest tick of Linux' clock, twice, in nanoseconds.
  private static let tick = 20_000_000

  /// In bytes.
  private let size: Int
  /// When the content was last changed, in nanoseconds since 1970.
  private let modified: Int
  /// When anything of it was last changed, which no program can set, in nanoseconds since 1970.
  private let changed: Int
  private let inode: Int
  private let device: Int

  /// The stamp of a file; `nil` where there is none, or a folder.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
    size = Int(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
    inode = Int(truncatingIfNeeded: status.st_ino)
    device = Int(truncatingIfNeeded: status.st_dev)
  }

  /// Reads the numbers of ``text``.
  init?(_ fields: ArraySlice<ArraySlice<UInt8>>) {
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == Self.fieldCount else { return nil }
    size = numbers[0]
    modified = numbers[1]
    changed = numbers[2]
    inode = numbers[3]
    device = numbers[4]
  }

  /// Five numbers with spaces between.
  var text: String { "\(size) \(modified) \(changed) \(inode) \(device)" }

  /// Whether any change after the moment `now` would show.
  func isSettled(at now: Int) -> Bool { max(modified, changed) < now - Self.grain }

  /// Whether a change after the moment `now` would show, where the file system tells times to a tick.
  func isOlderThanTick(at now: Int) -> Bool {
    modified % 1_000_000_000 == 0 ? isSettled(at: now) : modified < now - Self.tick
  }

  /// Waits until files that are written now are older than a tick.
  static func waitForTick() { usleep(UInt32(tick / 1000) + 1000) }

  /// In nanoseconds since 1970.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
}
