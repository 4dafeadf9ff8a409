import Glibc
import VoiceProtocol

/// A running program with one end of a socket as its standard input and output, and memory that both share.
///
/// Ends with its owner: the program is killed and reaped, and the children it forked die with it.
struct WorkerProcess: ~Copyable {
  let socket: FrameSocket
  let memory: SharedMemory
  let process: pid_t

  private init(socket: consuming FrameSocket, memory: consuming SharedMemory, process: pid_t) {
    self.socket = socket
    self.memory = memory
    self.process = process
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }

  /// Starts the program at `path`, or throws the system's words for why it did not start.
  static func start(path: String, arguments: [String]) throws(WireFault) -> WorkerProcess {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw .malformed(systemMessage(errno)) }
    defer { close(ends[1]) }
    let socket = FrameSocket(descriptor: ends[0])
    guard let memory = SharedMemory() else { throw .malformed(systemMessage(errno)) }
    let process = try spawn([path] + arguments, socket: ends[1], memory: memory.descriptor)
    return WorkerProcess(socket: socket, memory: memory, process: process)
  }
}

/// What a worker needs of our environment: where the engine and the system's libraries look.
private var environment: [String] {
  let names = ["ESPEAK_DATA_PATH", "LD_LIBRARY_PATH", "PATH"]
  return names.compactMap { (name: String) -> String? in
    getenv(name).map { "\(name)=\(String(cString: $0))" }
  }
}

private func spawn(_ command: [String], socket: Int32, memory: Int32) throws(WireFault) -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
  posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO)
  posix_spawn_file_actions_adddup2(&actions, memory, Int32(VOICE_MEMORY.rawValue))
  // The engine grumbles about voices it lacks; what matters comes as an answer.
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
  var attributes = freshSignals()
  defer { posix_spawnattr_destroy(&attributes) }
  let addresses = voice_fix_addresses()
  defer { voice_restore_addresses(addresses) }
  let own = addresses >= 0 ? [VOICE_BIND_NOW] : []
  var process: pid_t = 0
  let failure = withCStrings(command) { arguments in
    withCStrings(environment + own) { posix_spawn(&process, command[0], &actions, &attributes, arguments, $0) }
  }
  guard failure == 0 else { throw .malformed("cannot be started: \(systemMessage(failure))") }
  return process
}

/// No signal blocked or ignored, whatever the program around us does with them.
private func freshSignals() -> posix_spawnattr_t {
  var attributes = posix_spawnattr_t()
  var signals = sigset_t()
  posix_spawnattr_init(&attributes)
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  sigfillset(&signals)
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  return attributes
}

/// Calls `body` with a null-ended array of C strings.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { copies.forEach { free($0) } }
  return copies.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { preconditionFailure("an array with an element has an address") }
    return body(base)
  }
}

private func systemMessage(_ code: Int32) -> String {
  String(cString: strerror(code))
}
