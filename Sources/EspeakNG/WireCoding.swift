import VoiceProtocol

/// Bytes of a payload, written as VoiceProtocol.h says.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: UInt32) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ string: String) {
    write(UInt32(string.utf8.count))
    bytes.append(contentsOf: string.utf8)
  }
}

/// What is left of a payload.
struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func bytes(_ count: Int) throws(WireFault) -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw .malformed("an answer ends too early") }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func number() throws(WireFault) -> UInt32 {
    try bytes(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  mutating func string() throws(WireFault) -> String {
    String(decoding: try bytes(Int(number())), as: UTF8.self)
  }

  /// Every record up to the end.
  mutating func records() throws(WireFault) -> [WireRecord] {
    var records: [WireRecord] = []
    while !isAtEnd {
      let kind = try number()
      records.append(WireRecord(kind: kind, content: try bytes(Int(number()))))
    }
    return records
  }
}

/// One record of an answer; `kind` is of `voice_record`.
struct WireRecord {
  let kind: UInt32
  let content: ArraySlice<UInt8>
}

/// What can go wrong between a worker and its owner.
enum WireFault: Error {
  /// The worker has gone.
  case closed
  case timedOut
  case malformed(String)
}
