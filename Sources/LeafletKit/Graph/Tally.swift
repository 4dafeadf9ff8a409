import Synchronization

/// Counts the steps of a build by kind: how many ran, and how many the store had.
public final class Tally: Sendable {
  /// The steps of one kind.
  public struct Count: Hashable, Sendable {
    /// How many ran.
    public internal(set) var made = 0
    /// How many results came from the store.
    public internal(set) var fromStore = 0
  }

  private let counts = Mutex<[Step.Kind: Count]>([:])

  /// Begins with none.
  public init() {}

  func count(_ kind: Step.Kind, isMade: Bool) {
    counts.withLock { counts in
      if isMade { counts[kind, default: Count()].made += 1 } else { counts[kind, default: Count()].fromStore += 1 }
    }
  }

  /// The steps of a kind so far.
  public subscript(_ kind: Step.Kind) -> Count { counts.withLock { $0[kind] ?? Count() } }
}
