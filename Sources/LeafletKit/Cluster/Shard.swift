/// One of several equal parts of the work: `3/20` is the third of twenty.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// Part `number` of `count`; `nil` unless 1 ≤ `number` ≤ `count`.
  public init?(_ number: Int, of count: Int) {
    guard count >= 1, (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `3/20`.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number, of: count)
  }

  /// Part of `count` that an engine of array jobs gave to this process; `nil` outside of one.
  ///
  /// Slurm counts from what `--array` says, here from 1; Kubernetes and AWS Batch count from 0.
  public static func assigned(of count: Int, environment: [String: String]) -> Shard? {
    for (name, first) in indexes {
      if let index = environment[name].flatMap({ Int($0) }) { return Shard(index - first + 1, of: count) }
    }
    return nil
  }

  /// The variables that tell the index, and what they call the first.
  public static let indexes = [
    ("SLURM_ARRAY_TASK_ID", 1), ("JOB_COMPLETION_INDEX", 0), ("AWS_BATCH_JOB_ARRAY_INDEX", 0),
  ]

  public var description: String { "\(number)/\(count)" }
}
