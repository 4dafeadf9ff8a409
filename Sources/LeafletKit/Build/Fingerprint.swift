import Catalogs
import Files
import Glibc
import ICU

/// A digest of everything that a pack is made from, the program included: the same fingerprint, the same pack.
struct Fingerprint {
  private var digest = TextDigest()

  /// Begins with the program itself and the ICU that it runs with.
  init() {
    digest.add(Self.program)
    digest.add(ICUVersion.library)
  }

  /// Adds a value.
  mutating func add(_ text: String) { digest.add(text) }

  /// Adds a file's content; one that is missing differs from one that is empty.
  mutating func add(file path: String) {
    digest.add(path)
    digest.add((try? FileSystem.read(path)) ?? Array("missing".utf8))
  }

  var hexadecimal: String { digest.hexadecimal }

  /// The size and time of the running program's file: a new build of it makes everything anew.
  private static let program: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()
}
