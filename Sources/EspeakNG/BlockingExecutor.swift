import Dispatch

/// Runs an actor on a thread where it may block, so that waiting for a worker holds up no other task.
final class BlockingExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "leafletkit.voice-worker")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
