/// Which engine speaks, and whether it always speaks the same.
public struct EngineInformation: Hashable, Sendable {
  /// Name, version, and a digest of the engine's library and all its data, as a key for a cache.
  public let version: String
  /// False where a sandbox lets no process fix its addresses: espeak-ng 1.51 then speaks some Arabic numbers differently
  /// from one process to the next, because it reads memory it never wrote.
  public let isRepeatable: Bool

  init(hello: WorkerHello, digest: ArraySlice<UInt8>) {
    version = "espeak-ng \(hello.engineVersion) \(digest.reversed().map(hexadecimal).joined())"
    isRepeatable = hello.hasFixedAddresses
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return digits.count < 2 ? "0" + digits : digits
}
