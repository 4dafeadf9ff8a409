import ArgumentParser
import LeafletKit

/// `leaflet cache`: what a store holds.
struct Cache: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "Show what the store of earlier builds holds, or trim it.",
    subcommands: [Show.self, Trim.self],
    defaultSubcommand: Show.self
  )

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show how much a store holds.")

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: StoreArguments

    func run() throws {
      let store = place.open(for: try global.openProject())
      let contents = try store.contents()
      let limit = place.store == nil ? "; builds trim it to \(PackLine.size(Store.standardLimit))" : ""
      Console.standardOutput.write(
        "\(store.folder): \(PackLine.size(contents.bytes)) in \(contents.objects) objects, "
          + "results of \(contents.results) steps\(limit)\n"
      )
    }
  }

  struct Trim: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "trim",
      abstract: "Remove what was not used for longest.",
      discussion: "Builds that run meanwhile make again what they miss."
    )

    @OptionGroup var global: GlobalOptions
    @OptionGroup var place: StoreArguments

    @Option(
      help: ArgumentHelp("What may stay: 500MB, 2GB, or 0.", valueName: "size"),
      transform: { text in
        guard let size = ByteSize(text) else { throw ValidationError("\(text) is no size; write 500MB or 2GB") }
        return size
      }
    )
    var to = ByteSize(bytes: Store.standardLimit)

    func run() throws {
      let store = place.open(for: try global.openProject())
      let freed = try store.trim(to: to.bytes)
      if !global.quiet { Console.standardOutput.write("\(store.folder): \(PackLine.size(freed)) freed\n") }
    }
  }
}

/// A size on the command line, in SI units: `2GB` is 2,000,000,000 bytes.
struct ByteSize {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let units = ["": 1, "B": 1, "KB": 1000, "MB": 1_000_000, "GB": 1_000_000_000, "TB": 1_000_000_000_000]
    let name = text.dropFirst(digits.count).drop { $0 == " " }.uppercased()
    guard let number = Int(digits), let unit = units[name] else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: unit)
    if isTooLarge { return nil }
    self.bytes = bytes
  }
}
