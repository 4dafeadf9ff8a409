/// A bounded number of workers at work, each for one voice, lent out one at a time.
///
/// A worker is started when a voice is first asked for. When all places are taken, the caller waits. A worker given back goes
/// first to a caller who waits for its voice, because a start costs more than an utterance; else it stays for the next one
/// who asks for its voice, and the one that has been idle longest makes room for it.
actor WorkerPool {
  /// A worker on loan, to be given back or discarded.
  struct Loan: Sendable {
    let worker: VoiceWorker
    let voice: String?
    let hello: WorkerHello
  }

  private enum Turn {
    case worker(Loan)
    case place
    case cancelled
  }

  private struct Waiter {
    let number: Int
    let voice: String?
    let continuation: CheckedContinuation<Turn, Never>
  }

  private let path: String
  private let places: Int
  private var busy = 0
  private var waiters: [Waiter] = []
  private var waitersSoFar = 0
  /// Least recently used first. Twice as many as work at once: the packs that are built side by side each have a voice, and
  /// often an English one for foreign words.
  private var idle: [Loan] = []
  private var idleLimit: Int { 2 * places }

  init(path: String, places: Int) {
    self.path = path
    self.places = max(1, places)
  }

  func borrow(voice: String?) async throws(SpeechError) -> Loan {
    if busy < places {
      busy += 1
    } else {
      switch await turn(for: voice) {
      case .worker(let loan): return loan
      case .place: break
      case .cancelled: throw .cancelled
      }
    }
    if let index = idle.lastIndex(where: { $0.voice == voice }) { return idle.remove(at: index) }
    return try await start(voice)
  }

  func giveBack(_ loan: Loan) {
    if let index = waiters.firstIndex(where: { $0.voice == loan.voice }) {
      waiters.remove(at: index).continuation.resume(returning: .worker(loan))
      return
    }
    idle.append(loan)
    if idle.count > idleLimit { idle.removeFirst() }
    leavePlace()
  }

  /// Frees the place of a worker that failed; the process ends with the last reference to it.
  func discard(_ loan: Loan) { leavePlace() }

  private func leavePlace() {
    if waiters.isEmpty {
      busy -= 1
    } else {
      waiters.removeFirst().continuation.resume(returning: .place)
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
      leavePlace()
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
