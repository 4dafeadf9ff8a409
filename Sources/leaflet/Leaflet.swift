import ArgumentParser

/// The command line: its commands parse arguments, call LeafletKit, and print.
@main struct Main: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leaflet",
    abstract: "Make checked, spoken, printed and brailled packs of patient leaflets in every language.",
    version: "0.1.0",
    subcommands: []
  )
}
