/// Who builds what: the packs that a store lacks, in shards of about the same work.
public struct Plan: StepResult {
  /// A pack to be made.
  public struct Job: Codable, Hashable, Sendable {
    /// The leaflet's id.
    public let leaflet: String
    /// The locale's tag.
    public let locale: String
    /// Its work, in the same unit for all.
    public let cost: Int
  }

  /// The jobs of each shard, the first shard's first.
  public let shards: [[Job]]

  init(shards: [[Job]]) { self.shards = shards }

  /// Gives each job, the largest first, to the shard that has the least so far.
  ///
  /// The largest shard is then never more than a third above the best that could be (R. L. Graham, 1969).
  init(_ jobs: [Job], shards count: Int) {
    var shards = [[Job]](repeating: [], count: count)
    var costs = [Int](repeating: 0, count: count)
    for job in jobs.sorted(by: { ($1.cost, $0.leaflet, $0.locale) < ($0.cost, $1.leaflet, $1.locale) }) {
      guard let least = costs.indices.min(by: { (costs[$0], $0) < (costs[$1], $1) }) else { break }
      shards[least].append(job)
      costs[least] += job.cost
    }
    self.shards = shards
  }

  func object(in store: Store) throws -> [UInt8] { try Envelope.seal(shards) }

  init?(_ object: [UInt8], in store: Store) {
    guard let shards = Envelope.open(object, as: [[Job]].self)?.description else { return nil }
    self.shards = shards
  }
}
