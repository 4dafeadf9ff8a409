import ArgumentParser
import Dispatch
import Glibc
import Synchronization

/// Ctrl-C, and the request to end that an engine of jobs sends: the work stops where nothing is half-made.
enum Interruption {
  /// Does the work; ends the program as a shell expects (128 and the signal's number) when it was interrupted. A second
  /// signal ends it at once.
  static func ending<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
    let task = Task { try await work() }
    let received = Mutex<Int32>(0)
    let signals = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        if task.isCancelled { _exit(128 + number) }
        received.withLock { $0 = number }
        task.cancel()
      }
      source.resume()
      return (number, source)
    }
    defer {
      for (number, source) in signals {
        source.cancel()
        signal(number, SIG_DFL)
      }
    }
    do {
      return try await task.value
    } catch is CancellationError {
      Console.standardError.write("\nleaflet: stopped; nothing is half-made, and the next run goes on from here\n")
      throw ExitCode(128 + received.withLock { $0 })
    }
  }
}
