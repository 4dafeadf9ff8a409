import Glibc
import VoiceProtocol

/// Memory in which a worker leaves its answers, as VoiceProtocol.h says.
struct SharedMemory: ~Copyable {
  let descriptor: Int32
  private let memory: UnsafeMutablePointer<voice_memory>

  /// `nil`, with `errno` set, when the system has none to give.
  init?() {
    let descriptor = voice_make_memory()
    guard descriptor >= 0 else { return nil }
    guard let memory = voice_map_memory(descriptor) else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.memory = memory
  }

  deinit {
    voice_unmap_memory(memory)
    close(descriptor)
  }

  /// A copy of the records that lie there.
  var records: [UInt8] { Array(UnsafeBufferPointer(start: voice_records(memory), count: voice_count(memory))) }
}
