import Glibc
import MemoryShim
import Processors

/// The machine that the program runs on.
enum Machine {
  /// Keeps little more memory than is in use: archives are large, and come and go. A recording is smaller, and the next
  /// takes its place; to ask the system for each anew took 1 to 6 % of the processors' time.
  ///
  /// Beside a thread on each processor there is one that reads ahead or waits.
  static func returnFreeMemory() { memory_return_pieces_from(1 << 24, Int32(Shares.processors + 1)) }

  /// The environment variables of these names that are set.
  static func environment(_ names: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
