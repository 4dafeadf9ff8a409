import Dispatch
import Glibc
import Synchronization

/// Work on many things, shared out to all processors.
enum Shares {
  /// Messages that one thread takes at a time: enough that taking them costs nothing.
  static let messages = 64

  /// Works on all things from 0 to `count`, a thread taking `batch` of them at a time, and returns what each thread came to, having begun from `start`.
  ///
  /// Which thread works on which things differs from run to run.
  static func work<Result: Sendable>(
    on count: Int,
    batch: Int = messages,
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
  static func map<Result: Sendable>(
    _ count: Int,
    batch: Int = messages,
    _ transform: @Sendable (Int) -> Result
  ) -> [Result] {
    let parts = work(on: count, batch: batch, from: [(start: Int, results: [Result])]()) { range, parts in
      parts.append((range.lowerBound, range.map(transform)))
    }
    return parts.joined().sorted { $0.start < $1.start }.flatMap(\.results)
  }

  private static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
