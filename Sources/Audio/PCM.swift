/// Sound in one channel.
public struct PCM: Hashable, Sendable {
  /// Full scale is −32,768…32,767.
  public var samples: [Int16]
  /// Samples a second.
  public var sampleRate: Int

  /// Sound that lasts `samples.count / sampleRate` seconds.
  public init(samples: [Int16], sampleRate: Int) {
    self.samples = samples
    self.sampleRate = sampleRate
  }

  /// How long it sounds, to the nanosecond.
  public var duration: Duration {
    .nanoseconds(Int64(samples.count) * 1_000_000_000 / Int64(max(1, sampleRate)))
  }
}
