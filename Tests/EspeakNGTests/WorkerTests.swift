import Foundation
import Glibc
import Testing
import VoiceProtocol

@testable import EspeakNG

/// A place that nobody leaves would be waited for without end.
private let hangs: any TestTrait = .timeLimit(.minutes(10))

@Suite struct WorkerTests {
  /// A program that fails as the voice it is asked for says.
  private var standIn: URL {
    get throws { try #require(Bundle.module.url(forResource: "Fixtures/stand-in", withExtension: nil)) }
  }

  private func speak(voice: String, deadline: Duration = .seconds(20)) async throws {
    let engine = try EspeakEngine(workers: 1, deadline: deadline, workerURL: try standIn)
    _ = try await engine.synthesize(SpeechText("one"), voice: Voice(voice))
  }

  @Test func `a worker that hangs is ended and the text is blamed`() async throws {
    let error = await #expect(throws: SpeechError.self) {
      try await speak(voice: "hangs", deadline: .milliseconds(100))
    }
    guard case .timedOut(_, text: "one") = error else { throw try #require(error) }
  }

  @Test(arguments: [
    ("ends", "ended without an answer"),
    ("ends-after-hello", "ended without an answer"),
    ("chatters", "no frame of a voice worker"),
    ("greets-too-short", "an answer ends too early"),
    ("answers-nonsense", "no frame of a voice worker"),
    ("is-newer", "speaks protocol 4, this program 3"),
  ])
  func `a program that is no worker of ours is reported`(voice: String, reason: String) async throws {
    let error = await #expect(throws: SpeechError.self) { try await speak(voice: voice) }
    guard case .workerBroken(let path, let found) = error else { throw try #require(error) }
    #expect(found.contains(reason))
    #expect(path == (try standIn.path))
  }

  @Test func `missing data is reported with its directory and remedy`() async throws {
    let error = SpeechError.engineDataMissing(directory: "/usr")
    await #expect(throws: error) { try await speak(voice: "has-no-data") }
    #expect(error.description.contains("apt-get install espeak-ng-data"))
  }

  @Test func `a worker that is not there is reported with where it was looked for`() {
    let url = URL(filePath: "/nowhere/leaflet-voice-worker")
    #expect(throws: SpeechError.workerMissing(searched: [url.path])) { try EspeakEngine(workerURL: url) }
    let places = WorkerLocation.places(for: URL(filePath: "/opt/kit/bin/leaflet"))
    #expect(
      places.prefix(2) == ["/opt/kit/bin/leaflet-voice-worker", "/opt/kit/libexec/leafletkit/leaflet-voice-worker"]
    )
  }

  @Test func `a worker that breaks once is replaced and the text is spoken`() async throws {
    let mark = "/tmp/leafletkit-broken-once-\(getpid())"
    defer { rmdir(mark) }
    try await speak(voice: "pl")
    #expect(FileManager.default.fileExists(atPath: mark))
  }

  @Test(hangs) func `more voices than places take turns and none waits for ever`() async throws {
    let engine = try EspeakEngine(workers: 2)
    let voices = ["pl", "fr-fr", "cy", "de", "it", "es"]
    let lengths = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<24 {
        let voice = Voice(voices[index % voices.count])
        group.addTask { try await engine.synthesize(SpeechText("\(index)"), voice: voice).samples.count }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(lengths.count == 24)
    #expect(lengths.allSatisfy { $0 > 1000 })
  }

  @Test(hangs) func `a caller who waits can be cancelled`() async throws {
    let pool = WorkerPool(path: try standIn.path, places: 1)
    let loan = try await pool.borrow(voice: "hangs")
    let waiting = Task { () async throws(SpeechError) in try await pool.borrow(voice: "hangs") }
    waiting.cancel()
    await #expect(throws: SpeechError.cancelled) { try await waiting.value }
    await pool.giveBack(loan)
    #expect(try await pool.borrow(voice: "hangs").worker === loan.worker)
  }

  @Test(hangs) func `the worker that was idle longest makes room for another voice`() async throws {
    let pool = WorkerPool(path: try WorkerLocation.find(nil), places: 1)
    let polish = try await pool.borrow(voice: "pl")
    await pool.giveBack(polish)
    let german = try await pool.borrow(voice: "de")
    await pool.giveBack(german)
    await pool.giveBack(try await pool.borrow(voice: "pl"))
    await pool.giveBack(try await pool.borrow(voice: "it"))
    let again = try await pool.borrow(voice: "pl")
    #expect(again.worker === polish.worker)
    await pool.giveBack(again)
    #expect(try await pool.borrow(voice: "de").worker !== german.worker)
  }

  @Test(arguments: [0, 15, 99, UInt32.max])
  func `a worker ends on a request that it does not know`(kind: UInt32) throws {
    let worker = try WorkerProcess.start(path: try WorkerLocation.find(nil), arguments: ["pl"])
    _ = try worker.socket.read(until: .now + .seconds(20))
    try worker.socket.write(kind: kind, payload: [1, 2, 3], until: .now + .seconds(20))
    #expect(throws: WireFault.self) { _ = try worker.socket.read(until: .now + .seconds(20)) }
  }

  @Test(arguments: [[], [1, 2, 3], Array(repeating: 0xFF, count: 40), Array(repeating: 1, count: 15)])
  func `a worker ends on a request that is cut short`(payload: [UInt8]) throws {
    for kind in [VOICE_SPEAK.rawValue, VOICE_TRANSCRIBE.rawValue] {
      let worker = try WorkerProcess.start(path: try WorkerLocation.find(nil), arguments: ["pl"])
      _ = try worker.socket.read(until: .now + .seconds(20))
      try worker.socket.write(kind: kind, payload: payload, until: .now + .seconds(20))
      #expect(throws: WireFault.self) { _ = try worker.socket.read(until: .now + .seconds(20)) }
    }
  }

  @Test func `a worker that shares no memory with its owner says so`() throws {
    let worker = Process()
    let output = Pipe()
    worker.executableURL = URL(filePath: try WorkerLocation.find(nil))
    worker.arguments = ["pl"]
    worker.standardInput = FileHandle.nullDevice
    worker.standardOutput = output
    try worker.run()
    let frame = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    worker.waitUntilExit()
    var reader = WireReader(frame[...])
    let (kind, count) = (try reader.number(), try reader.number())
    let fault = #expect(throws: WireFault.self) {
      try WorkerGreeting(kind: kind, payload: Array(reader.bytes(Int(count))))
    }
    guard case .malformed("cannot share memory with this program") = fault else { throw try #require(fault) }
  }

  @Test func `the memory of a long utterance goes back to the system`() throws {
    let worker = try WorkerProcess.start(path: try WorkerLocation.find(nil), arguments: ["en-gb"])
    _ = try worker.socket.read(until: .now + .seconds(60))
    let long = String(repeating: "one two three ", count: 300)
    let lengths = try [long, "one"].map { text in
      let request = WireRequest.speak(SpeechText(text), voice: Voice("en-gb"), within: .seconds(60))
      try worker.socket.write(kind: request.kind, payload: request.payload, until: .now + .seconds(60))
      #expect(try worker.socket.read(until: .now + .seconds(60)).kind == VOICE_RECORDS.rawValue)
      return (answer: worker.memory.records.count, taken: try taken(worker.memory.descriptor))
    }
    #expect(lengths[0].answer > 8 << 20)
    #expect(lengths[0].taken >= lengths[0].answer)
    #expect((1000..<100_000).contains(lengths[1].answer))
    #expect(lengths[1].taken <= 4 << 20)
  }

  /// The bytes that the system has set aside for a file.
  private func taken(_ descriptor: Int32) throws -> Int {
    var status = stat()
    try #require(fstat(descriptor, &status) == 0)
    return Int(status.st_blocks) * 512
  }

  @Test func `the child of a worker that dies dies with it`() throws {
    let worker = try WorkerProcess.start(path: try WorkerLocation.find(nil), arguments: ["en-gb"])
    _ = try worker.socket.read(until: .now + .seconds(20))
    let endless = SpeechText(String(repeating: "word ", count: 200_000))
    let request = WireRequest.speak(endless, voice: Voice("en-gb"), within: .seconds(60))
    try worker.socket.write(kind: request.kind, payload: request.payload, until: .now + .seconds(20))
    let children = "/proc/\(worker.process)/task/\(worker.process)/children"
    let child = try eventually { () -> pid_t? in
      (try? String(contentsOfFile: children, encoding: .utf8)).flatMap {
        pid_t($0.trimmingSuffix(while: \.isWhitespace))
      }
    }
    kill(worker.process, SIGKILL)
    let state = try eventually { () -> String? in
      let status = (try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)) ?? "gone"
      return status == "gone" || status.contains(") Z ") ? status : nil
    }
    #expect(!state.isEmpty)
  }

  /// Asks until there is an answer, for twenty seconds at most. It keeps its thread: a task that sleeps may be woken only
  /// when other tests leave a thread free, and the child has ended by then.
  private func eventually<Answer>(_ ask: () -> Answer?) throws -> Answer {
    for _ in 0..<2000 {
      if let answer = ask() { return answer }
      usleep(10_000)
    }
    return try #require(ask())
  }
}

extension String {
  fileprivate func trimmingSuffix(while condition: (Character) -> Bool) -> Substring {
    self[..<(lastIndex { !condition($0) }.map(index(after:)) ?? startIndex)]
  }
}
