import ArgumentParser
import LeafletKit
import Publishing

/// `leaflet assemble`: collects what the workers made.
struct Assemble: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assemble",
    abstract: "Collect the packs that workers left in a store, each file verified.",
    discussion: "It makes nothing: a pack that the store lacks is named as missing, and the exit code is 1."
  )

  @OptionGroup var global: GlobalOptions
  @OptionGroup var packs: PackArguments
  @OptionGroup var place: StoreArguments
  @OptionGroup var work: JobArguments

  @Option(help: ArgumentHelp("Where the packs go.", valueName: "dir"))
  var out = "dist"

  @Option(help: ArgumentHelp("Sign the packs with this private key; see leaflet keygen.", valueName: "file"))
  var sign: String?

  func run() async throws {
    let project = try global.openProject()
    let order = try packs.order(in: project, store: place.open(for: project), voices: 1)
    let options = BuildOptions(output: out, jobs: work.jobs, signer: try sign.map { try Signer(file: $0) })
    let progress = Progress(global)
    let reports = try await Interruption.ending {
      try await Cluster(order.maker, leaflets: order.leaflets, locales: order.locales).assemble(options) {
        progress.show($0)
      }
    }
    try Reports(reports, tally: order.maker.tally).end("in \(out)", isQuiet: global.quiet)
  }
}
