import Glibc
import LeafletKit
import Synchronization

/// Shows how far long work is: at a terminal a line that rewrites itself, with counts, rate and the time that is left.
final class Progress: Sendable {
  private struct State {
    var packs = 0
    var packsDone = 0
    var cost = 0
    var costDone = 0
    var start = 0
  }

  private let state = Mutex(State())
  private let isShown: Bool
  private let isQuiet: Bool
  private let isVerbose: Bool

  init(_ options: GlobalOptions) {
    isQuiet = options.quiet
    isVerbose = options.verbose
    isShown = Console.standardError.isTerminal && !options.quiet
  }

  /// Prints a pack that ended, and shows what is left.
  func show(_ event: BuildEvent) {
    let line = state.withLock { state -> String? in
      switch event {
      case .planned(let packs, let cost):
        state = State(packs: packs, cost: cost, start: Self.now)
        return nil
      case .ended(let report, let cost):
        if cost > 0 { state.packsDone += 1 }
        state.costDone += cost
        return PackLine(report, isVerbose: isVerbose).text + "\n"
      }
    }
    if isShown { Console.standardError.write("\u{1B}[2K\r") }
    if let line, !isQuiet { Console.standardOutput.write(line) }
    if isShown { Console.standardError.write(state.withLock { Self.text($0, at: Self.now) }) }
  }

  /// `12 of 75 packs, 3.1 a minute, 18 min left`; empty when nothing is left.
  private static func text(_ state: State, at now: Int) -> String {
    guard state.packsDone < state.packs else { return "" }
    let count = "\(state.packsDone) of \(state.packs) packs"
    let seconds = now - state.start
    guard state.costDone > 0, seconds > 0 else { return "\(count) …" }
    let rate = state.packsDone * 600 / seconds
    let left = seconds * (state.cost - state.costDone) / state.costDone
    return "\(count), \(rate / 10).\(rate % 10) a minute, \(duration(left)) left"
  }

  private static func duration(_ seconds: Int) -> String {
    if seconds < 90 { return "\(seconds) s" }
    if seconds < 5400 { return "\((seconds + 30) / 60) min" }
    return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }

  /// In seconds since some moment in the past.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
