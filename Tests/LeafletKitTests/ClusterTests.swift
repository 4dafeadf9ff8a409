import Files
import TestSupport
import Testing

@testable import LeafletKit

@Suite struct `A cluster` {
  @Test func `makes in shards, in any order and twice over, what one machine makes`() async throws {
    let project = try ClinicProject()
    try await project.build(project.maker(store: "\(project.path)/own"))
    let store = "\(project.path)/shared"
    for number in [3, 1, 3, 5, 4, 2] {
      let shard = try #require(Shard(number, of: 5))
      let reports = try await project.cluster(project.maker(store: store)).work(on: shard, jobs: 2) { _ in }
      #expect(reports.allSatisfy { $0.isBuilt || $0.isUpToDate })
    }
    let collected = try await project.cluster(project.maker(store: store))
      .assemble(BuildOptions(output: "\(project.path)/collected", jobs: 2)) { _ in }
    #expect(collected.count == 8 && collected.allSatisfy(\.isBuilt))
    #expect(try project.contents(of: "collected") == project.contents(of: "dist"))
  }

  @Test func `names what is missing, and what was damaged`() async throws {
    let project = try ClinicProject()
    let cluster = try project.cluster(project.maker())
    _ = try await cluster.work(on: #require(Shard(1, of: 2)), jobs: 2) { _ in }
    let options = BuildOptions(output: "\(project.path)/dist", jobs: 1)
    let half = try await cluster.assemble(options) { _ in }
    #expect(half.count(where: \.isBuilt) == 4 && half.count(where: \.isMissing) == 4)

    try await project.build(project.maker(), out: "all")
    let page = try Digest(of: FileSystem.read("\(project.path)/all/rest/pl/index.html"))
    try FileSystem.write([1], to: "\(project.store)/cas/\(page)")
    try FileSystem.remove("\(project.path)/dist")
    let damaged = try await project.cluster(project.maker()).assemble(options) { _ in }
    #expect(damaged.filter(\.isMissing).map { "\($0.leaflet) \($0.locale)" } == ["rest pl"])
    let plan = try await project.cluster(project.maker()).plan(shards: 3)
    #expect(plan.shards.flatMap { $0 }.map { "\($0.leaflet) \($0.locale)" } == ["rest pl"])
    _ = try await project.cluster(project.maker()).work(on: #require(Shard(1, of: 3)), jobs: 1) { _ in }
    #expect(try await project.cluster(project.maker()).assemble(options) { _ in }.count(where: \.isMissing) == 0)
  }

  @Test func `plans only what the store lacks, and workers that start without a plan agree on one`() async throws {
    let project = try ClinicProject()
    let maker = try project.maker()
    let rest = try maker.project.leaflets(named: "rest")
    _ = try await PackBuilder(maker, options: BuildOptions(output: "\(project.path)/dist", jobs: 2))
      .build(rest, in: maker.project.locales) { _ in }
    let plan = try await project.cluster(project.maker()).plan(shards: 3)
    #expect(Set(plan.shards.flatMap { $0 }.map(\.leaflet)) == ["tablets"])

    let other = "\(project.path)/shared"
    var made: [String] = []
    for number in 1...4 {
      let shard = try #require(Shard(number, of: 4))
      let reports = try await project.cluster(project.maker(store: other)).work(on: shard, jobs: 1) { _ in }
      made += reports.filter(\.isBuilt).map { "\($0.leaflet) \($0.locale)" }
    }
    #expect(made.count == 8 && Set(made).count == 8)
  }
}

@Suite struct `A plan` {
  private func jobs(_ costs: [Int]) -> [Plan.Job] {
    costs.enumerated().map { Plan.Job(leaflet: "l\($0.offset)", locale: "pl", cost: $0.element) }
  }

  @Test func `gives shards about the same work`() {
    let costs = Plan(jobs([7, 1, 1, 1, 1, 1, 1, 1]), shards: 2).shards.map { $0.reduce(0) { $0 + $1.cost } }
    #expect(costs == [7, 7])
  }

  @Test func `has each job once, for any number of shards`() {
    var generator = SeededGenerator(seed: 9)
    for count in [1, 2, 3, 20, 100] {
      let all = jobs((0..<75).map { _ in Int.random(in: 1...5000, using: &generator) })
      let plan = Plan(all.shuffled(using: &generator), shards: count)
      #expect(plan.shards.count == count)
      #expect(Set(plan.shards.flatMap { $0 }) == Set(all) && plan.shards.reduce(0) { $0 + $1.count } == 75)
      let costs = plan.shards.map { $0.reduce(0) { $0 + $1.cost } }
      let least = max(all.map(\.cost).max() ?? 0, all.reduce(0) { $0 + $1.cost } / count)
      #expect((costs.max() ?? 0) * 3 <= least * 4 + 3)
    }
  }

  @Test func `is the same whatever the order of the jobs`() {
    let all = jobs([3, 3, 3, 2, 2, 9])
    #expect(Plan(all, shards: 3).shards == Plan(all.reversed(), shards: 3).shards)
  }
}

@Suite struct `A shard` {
  @Test func `is read from its number and count`() {
    #expect(Shard("3/20") == Shard(3, of: 20))
    #expect(["0/20", "21/20", "3", "3/", "/20", "a/b", "1/2/3", "-1/2", "1/0"].allSatisfy { Shard($0) == nil })
  }

  @Test func `is told by Slurm from 1, by Kubernetes and AWS Batch from 0`() {
    #expect(Shard.assigned(of: 20, environment: ["SLURM_ARRAY_TASK_ID": "1"]) == Shard(1, of: 20))
    #expect(Shard.assigned(of: 20, environment: ["JOB_COMPLETION_INDEX": "0"]) == Shard(1, of: 20))
    #expect(Shard.assigned(of: 20, environment: ["AWS_BATCH_JOB_ARRAY_INDEX": "19"]) == Shard(20, of: 20))
    #expect(Shard.assigned(of: 20, environment: ["JOB_COMPLETION_INDEX": "20"]) == nil)
    #expect(Shard.assigned(of: 20, environment: [:]) == nil)
  }
}
