import ArgumentParser
import LeafletKit

/// `leaflet work`: makes the packs of one shard.
struct Work: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work",
    abstract: "Make the packs of one shard, and leave them in the store.",
    discussion: """
      A shard may be worked on again at any time: it does only what the store lacks. In an array of jobs the number may \
      be left out: --shard 20 then takes it from SLURM_ARRAY_TASK_ID (from 1), JOB_COMPLETION_INDEX or \
      AWS_BATCH_JOB_ARRAY_INDEX (from 0).
      """
  )

  @OptionGroup var global: GlobalOptions
  @OptionGroup var packs: PackArguments
  @OptionGroup var place: StoreArguments
  @OptionGroup var work: JobArguments

  @Option(help: ArgumentHelp("Which shard of how many: 3/20; or 20 in an array of jobs.", valueName: "i/N"))
  var shard: String

  func run() async throws {
    let shard = try chosenShard
    let project = try global.openProject()
    let order = try packs.order(in: project, store: place.open(for: project), voices: work.jobs)
    let progress = Progress(global)
    let jobs = work.jobs
    let reports = try await Interruption.ending {
      try await Cluster(order.maker, leaflets: order.leaflets, locales: order.locales).work(on: shard, jobs: jobs) {
        progress.show($0)
      }
    }
    try Reports(reports, tally: order.maker.tally).end("of shard \(shard)", isQuiet: global.quiet)
  }

  private var chosenShard: Shard {
    get throws {
      if let shard = Shard(shard) { return shard }
      guard let count = Int(shard), count > 0 else {
        throw ValidationError("--shard \(shard) is no shard; write the number and the count: 3/20")
      }
      let names = Shard.indexes.map(\.0)
      if let shard = Shard.assigned(of: count, environment: Machine.environment(names)) { return shard }
      throw ValidationError(
        "--shard \(shard) names no shard, and none of \(names.joined(separator: ", ")) does; write 1/\(count)"
      )
    }
  }
}
