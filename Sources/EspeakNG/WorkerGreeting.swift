import VoiceProtocol

/// What a worker says first.
enum WorkerGreeting {
  case ready(WorkerHello)
  case dataMissing(directory: String)
  case voiceMissing(String)

  init(kind: UInt32, payload: [UInt8]) throws(WireFault) {
    var reader = WireReader(payload[...])
    switch kind {
    case VOICE_HELLO.rawValue:
      self = .ready(try WorkerHello(from: &reader))
    case VOICE_FAILED.rawValue:
      let reason = try reader.number()
      let detail = try reader.string()
      switch reason {
      case VOICE_FAILURE_VOICE.rawValue: self = .voiceMissing(detail)
      case VOICE_FAILURE_MEMORY.rawValue: throw .malformed("cannot share memory with this program")
      default: self = .dataMissing(directory: detail)
      }
    default:
      throw .malformed("it is no voice worker")
    }
  }
}

/// What a worker that can work says of itself.
struct WorkerHello: Sendable {
  let sampleRate: Int
  /// Whether the same text meets the same memory in every run; see VoiceProtocol.h.
  let hasFixedAddresses: Bool
  let engineVersion: String

  init(from reader: inout WireReader) throws(WireFault) {
    guard try reader.number() == VOICE_MAGIC.rawValue else { throw .malformed("it is no voice worker") }
    let version = try reader.number()
    guard version == VOICE_PROTOCOL_VERSION.rawValue else {
      throw .malformed("speaks protocol \(version), this program \(VOICE_PROTOCOL_VERSION.rawValue)")
    }
    sampleRate = Int(try reader.number())
    hasFixedAddresses = try reader.number() != 0
    engineVersion = try reader.string()
  }
}
