/// A bounded number of workers, each for one voice, lent out one at a time.
///
/// A worker is started when a voice is first asked for. When all places are taken, the worker that has been idle longest
/// makes room; when none is idle, the caller waits. A worker given back goes first to a caller who waits for its voice,
/// because a start costs more than an utterance.
actor WorkerPool {
  /// A worker on loan, to be given back or discarded.
  struct Loan: Sendable {
    let worker: VoiceWorker
    let voice: String?
    let hello: WorkerHello
  }

  private enum Turn {
    case worker(Loan)
    case vacancy
    case cancelled
  }

  private struct Waiter {
    let number: Int
    let voice: String?
    let continuation: CheckedContinuation<Turn, Never>
  }

  private let path: String
  private let places: Int
  private var taken = 0
  private var waiters: [Waiter] = []
  private var waitersSoFar = 0
  /// Least recently used first.
  private var idle: [Loan] = []

  init(path: String, places: Int) {
    self.path = path
    self.places = max(1, places)
  }

  func borrow(voice: String?) async throws(SpeechError) -> Loan {
    if let index = idle.lastIndex(where: { $0.voice == voice }) { return idle.remove(at: index) }
    if taken < places {
      taken += 1
      return try await start(voice)
    }
    if !idle.isEmpty {
      idle.removeFirst()
      return try await start(voice)
    }
    switch await turn(for: voice) {
    case .worker(let loan): return loan
    case .vacancy: return try await start(voice)
    case .cancelled: throw .cancelled
    }
  }

  func giveBack(_ loan: Loan) {
    if let index = waiters.firstIndex(where: { $0.voice == loan.voice }) {
      waiters.remove(at: index).continuation.resume(returning: .worker(loan))
    } else if !waiters.isEmpty {
      waiters.removeFirst().continuation.resume(returning: .vacancy)
    } else {
      idle.append(loan)
    }
  }

  /// Frees the place of a worker that failed; the process ends with the last reference to it.
  func discard(_ loan: Loan) {
    vacate()
  }

  private func vacate() {
    if waiters.isEmpty {
      taken -= 1
    } else {
      waiters.removeFirst().continuation.resume(returning: .vacancy)
    }
  }

  private func turn(for voice: String?) async -> Turn {
    waitersSoFar += 1
    let number = waitersSoFar
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled { return continuation.resume(returning: .cancelled) }
        waiters.append(Waiter(number: number, voice: voice, continuation: continuation))
      }
    } onCancel: {
      Task { await self.cancel(number) }
    }
  }

  private func cancel(_ number: Int) {
    guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
    waiters.remove(at: index).continuation.resume(returning: .cancelled)
  }

  private func start(_ voice: String?) async throws(SpeechError) -> Loan {
    do {
      return try await startWorker(path: path, voice: voice)
    } catch {
      vacate()
      throw error
    }
  }
}

/// Generous, because the machine may be busy; starting takes 10 to 50 ms.
private let startTime = Duration.seconds(120)

private func startWorker(path: String, voice: String?) async throws(SpeechError) -> WorkerPool.Loan {
  let greeting: WorkerGreeting
  let worker: VoiceWorker
  do {
    worker = try VoiceWorker(path: path, voice: voice)
    greeting = try await worker.greeting(within: startTime)
  } catch {
    throw SpeechError(error, path: path)
  }
  switch greeting {
  case .ready(let hello): return WorkerPool.Loan(worker: worker, voice: voice, hello: hello)
  case .dataMissing(let directory): throw .engineDataMissing(directory: directory)
  case .voiceMissing(let voice): throw .voiceMissing(voice)
  }
}

extension SpeechError {
  init(_ fault: WireFault, path: String) {
    switch fault {
    case .closed: self = .workerBroken(path: path, reason: "ended without an answer")
    case .timedOut: self = .workerBroken(path: path, reason: "does not answer")
    case .malformed(let reason): self = .workerBroken(path: path, reason: reason)
    }
  }
}
