import Dispatch

/// Work that waits for other programs or computes for long, off the few threads on which tasks run.
enum Blocking {
  /// What the work gives.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(with: Result(catching: work)) }
    }
  }
}
