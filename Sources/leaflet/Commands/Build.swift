import ArgumentParser
import LeafletKit
import Publishing

/// `leaflet build`: makes packs.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the packs of leaflets.",
    discussion: """
      A pack is released only when every text is translated, the checks find no error, a translator, a checker and a \
      clinician have signed it, a real clinic is given and the review date is not past. With --draft it is built all \
      the same, lists what is missing, and says on every page and aloud that it is a draft.

      What was made once is kept in the project's .leaflet/store, or in --store, and not made again.
      """
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
    let store = place.open(for: project)
    let order = try packs.order(in: project, store: store, voices: work.jobs)
    let options = BuildOptions(output: out, jobs: work.jobs, signer: try sign.map { try Signer(file: $0) })
    let progress = Progress(global)
    let reports = try await Interruption.ending {
      try await PackBuilder(order.maker, options: options).build(order.leaflets, in: order.locales) {
        progress.show($0)
      }
    }
    if place.store == nil { try store.trim(to: Store.standardLimit) }
    try Reports(reports, tally: order.maker.tally).end("in \(out)", isQuiet: global.quiet)
  }
}
