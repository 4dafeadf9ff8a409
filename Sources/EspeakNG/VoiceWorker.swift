import VoiceProtocol

/// One worker process and the voice it serves; it answers one request at a time.
actor VoiceWorker {
  private let executor = BlockingExecutor()
  private let process: WorkerProcess

  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// Starts the program at `path` for a voice, or for none: such a worker lists voices and does not speak.
  init(path: String, voice: String?) throws(WireFault) {
    process = try WorkerProcess.start(path: path, arguments: voice.map { [$0] } ?? [])
  }

  /// The first frame, which comes once.
  func greeting(within time: Duration) throws(WireFault) -> WorkerGreeting {
    let (kind, payload) = try process.socket.read(until: .now + time)
    return try WorkerGreeting(kind: kind, payload: payload)
  }

  func ask(_ request: WireRequest, within time: Duration) throws(WireFault) -> [WireRecord] {
    let deadline = ContinuousClock.now + time
    try process.socket.write(kind: request.kind, payload: request.payload, until: deadline)
    let (kind, _) = try process.socket.read(until: deadline)
    guard kind == VOICE_RECORDS.rawValue else { throw .malformed("its answer is no frame of a voice worker") }
    var reader = WireReader(process.memory.records[...])
    return try reader.records()
  }
}
