import Dispatch
import Foundation
import Synchronization

/// Work on many things, shared out to all processors.
public enum Shares {
  /// Things that one thread takes at a time where each is little work: enough that taking them costs nothing.
  public static let usual = 64

  /// Works on all things from 0 to `count`, a thread taking `batch` of them at a time, and returns what each thread came to, having begun from `start`.
  ///
  /// Which thread works on which things differs from run to run.
  @inlinable public static func work<Result: Sendable>(
    on count: Int,
    batch: Int = usual,
    from start: Result,
    _ work: @Sendable (Range<Int>, inout Result) -> Void
  ) -> [Result] {
    let taken = Atomic(0)
    let results = Mutex<[Result]>([])
    let batches = (count + batch - 1) / batch
    DispatchQueue.concurrentPerform(iterations: min(batches, processors)) { _ in
      var result = start
      while case let next = taken.add(1, ordering: .relaxed).oldValue, next < batches {
        work(next * batch..<min((next + 1) * batch, count), &result)
      }
      let found = result
      results.withLock { $0.append(found) }
    }
    return results.withLock { $0 }
  }

  /// The results for all things from 0 to `count`, in order.
  @inlinable public static func map<Result: Sendable>(
    _ count: Int,
    batch: Int = usual,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    Array(unsafeUninitializedCapacity: count) { results, filled in
      // Every place is written by the one thread that took it.
      nonisolated(unsafe) let places = results
      _ = work(on: count, batch: batch, from: ()) { range, _ in
        for index in range { places.initializeElement(at: index, to: transform(index)) }
      }
      filled = count
    }
  }

  /// How many processors this process may use.
  public static let processors = ProcessInfo.processInfo.activeProcessorCount
}
