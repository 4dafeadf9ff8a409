import Synchronization

/// Shows how far long work is: a line that rewrites itself at a terminal, nothing elsewhere.
final class Progress: Sendable {
  private let total: Int
  private let done = Mutex(0)
  private let console = Console.standardError
  private let isShown: Bool

  init(total: Int, isQuiet: Bool) {
    self.total = total
    isShown = Console.standardError.isTerminal && !isQuiet
    show(0)
  }

  /// Prints what ended, and shows how much is left.
  func finish(_ line: String?) {
    let count = done.withLock { done in
      done += 1
      return done
    }
    clear()
    if let line { Console.standardOutput.write(line + "\n") }
    if count < total { show(count) }
  }

  private func show(_ count: Int) {
    if isShown { console.write("\u{1B}[2K\r\(count) of \(total) …") }
  }

  private func clear() {
    if isShown { console.write("\u{1B}[2K\r") }
  }
}
