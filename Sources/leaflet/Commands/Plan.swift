import ArgumentParser
import LeafletKit

/// `leaflet plan`: divides among machines what must be built.
struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Divide what the store lacks into shards of about the same work.",
    discussion: """
      The plan is left in the store, where leaflet work finds it. Give plan, work and assemble the same leaflets, \
      languages, formats and clinic. docs/scale-out.md shows Slurm, Kubernetes and xargs.
      """
  )

  @OptionGroup var global: GlobalOptions
  @OptionGroup var packs: PackArguments
  @OptionGroup var place: StoreArguments

  @Option(help: "How many shards.")
  var shards: Int

  func validate() throws {
    guard (1...100_000).contains(shards) else {
      throw ValidationError("--shards takes a whole number from 1 to 100000")
    }
  }

  func run() async throws {
    let project = try global.openProject()
    let order = try packs.order(in: project, store: place.open(for: project), voices: 1)
    let cluster = Cluster(order.maker, leaflets: order.leaflets, locales: order.locales)
    let plan = try await cluster.plan(shards: shards)
    Console.standardOutput.write(text(plan))
  }

  /// One line a shard: its number, its share of the work, its packs.
  private func text(_ plan: LeafletKit.Plan) -> String {
    let costs = plan.shards.map { $0.reduce(0) { $0 + $1.cost } }
    let total = max(1, costs.reduce(0, +))
    let lines = zip(plan.shards, costs).enumerated().map { index, shard in
      let packs = shard.0.map { "\($0.leaflet) \($0.locale)" }.joined(separator: ", ")
      return "\(index + 1)/\(shards)  \(shard.1 * 100 / total) %  \(packs.isEmpty ? "nothing" : packs)\n"
    }
    let count = plan.shards.reduce(0) { $0 + $1.count }
    return (global.quiet ? "" : lines.joined()) + "\(count) packs to make in \(shards) shards\n"
  }
}
