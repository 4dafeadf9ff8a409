import Glibc
import VoiceProtocol

/// Our end of the socket to a worker.
///
/// Every call blocks, no longer than until its deadline.
struct FrameSocket: ~Copyable {
  private let descriptor: Int32

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  func write(kind: UInt32, payload: [UInt8], until deadline: ContinuousClock.Instant) throws(WireFault) {
    var header = WireWriter()
    header.write(kind)
    header.write(UInt32(payload.count))
    try send(header.bytes + payload, until: deadline)
  }

  func read(until deadline: ContinuousClock.Instant) throws(WireFault) -> (kind: UInt32, payload: [UInt8]) {
    var header = WireReader(try receive(8, until: deadline)[...])
    let kind = try header.number()
    let count = try header.number()
    guard count <= VOICE_PAYLOAD_LIMIT.rawValue else { throw .malformed("its answer is no frame of a voice worker") }
    return (kind, try receive(Int(count), until: deadline))
  }

  private func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(WireFault) {
    var sent = 0
    while sent < bytes.count {
      try wait(for: POLLOUT, until: deadline)
      // Without MSG_NOSIGNAL a worker that has died would end the whole program by SIGPIPE.
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      let result = bytes.withUnsafeBytes { bytes in
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        return Glibc.send(descriptor, rest.baseAddress, rest.count, flags)
      }
      sent += try transferred(result)
    }
  }

  private func receive(_ count: Int, until deadline: ContinuousClock.Instant) throws(WireFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      try wait(for: POLLIN, until: deadline)
      let flags = Int32(MSG_DONTWAIT)
      let result = bytes.withUnsafeMutableBytes { bytes in
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[filled...])
        return recv(descriptor, rest.baseAddress, rest.count, flags)
      }
      guard result != 0 else { throw .closed }
      filled += try transferred(result)
    }
    return bytes
  }

  /// The bytes that a call moved: none if it was interrupted or came too early.
  private func transferred(_ result: Int) throws(WireFault) -> Int {
    guard result < 0 else { return result }
    guard errno == EINTR || errno == EAGAIN else { throw .closed }
    return 0
  }

  /// Waits until the socket can be used that way, or has ended.
  private func wait(for event: Int32, until deadline: ContinuousClock.Instant) throws(WireFault) {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .timedOut }
      var watched = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      let ready = poll(&watched, 1, Int32(clamping: left.wholeMilliseconds + 1))
      if ready > 0 { return }
      guard ready == 0 || errno == EINTR else { throw .closed }
    }
  }
}

extension Duration {
  /// Rounded down.
  var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
